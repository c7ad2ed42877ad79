package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.SetName;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.VersionedEntity;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What an application writes for parts of the API that the library does not have; the page own-parts.md shows it. */
final class OwnParts {

    private OwnParts() {}

    /** A set that the library does not have. */
    @ODataSet("ContractDiscountAssignments")
    public record DiscountAssignment(Long id, Long version, Boolean isDeleted, Long contractId)
            implements VersionedEntity {

        public static final NumberProperty<DiscountAssignment> CONTRACT_ID = new NumberProperty<>("contractId");
    }

    /** A set that the library has, with a field that its record does not have. */
    @ODataSet("Members")
    public record LockerMember(
            Long id,
            String lastName,
            @JsonbProperty("lockerNo") String lockerNumber,
            JsonValue preferences) {

        public static final TextProperty<LockerMember> LOCKER_NUMBER = new TextProperty<>("lockerNo");
    }

    /** The rows of many sets. */
    public record Named(Long id, String name) {}

    /** A command that the library does not have. */
    @RegisterRestClient(configKey = Settings.CONFIG_KEY)
    @RegisterProvider(ApiClientFilter.class)
    @RegisterProvider(ODataFormat.class)
    @PerfectGymApi
    @Path("v2.2")
    @Produces(MediaType.APPLICATION_JSON)
    public interface LockersClient extends ApiInterface {

        @POST
        @Path("Lockers/AssignLocker")
        @Consumes(MediaType.APPLICATION_JSON)
        @RefusedFor(AssignLockerError.class)
        AssignedLocker assignLocker(AssignLocker locker);
    }

    public record AssignLocker(long memberId, String lockerNo) {}

    public record AssignedLocker(Long lockerId) {}

    public enum AssignLockerError implements ErrorCode {
        LOCKER_TAKEN,
        MEMBER_NOT_FOUND
    }

    /** In an application with CDI. */
    static final class Injected {

        @Inject
        EntitySet<DiscountAssignment> assignments;

        @Inject
        @SetName("ClubTypes")
        EntitySet<Named> clubTypes;

        List<DiscountAssignment> ofContract(long contractId) {
            Query<DiscountAssignment> all = Query.all();
            List<DiscountAssignment> ofContract = assignments
                    .list(all.where(DiscountAssignment.CONTRACT_ID.eq(contractId)))
                    .elements();
            return ofContract;
        }

        Stream<DiscountAssignment> changed(long lastSeen) {
            Stream<DiscountAssignment> changed = assignments.changedRows(lastSeen, Query.all());
            return changed;
        }
    }

    /** Without CDI. */
    static final class Standalone {

        private final PerfectGym gym;

        Standalone(PerfectGym gym) {
            this.gym = gym;
        }

        Injected sets() {
            EntitySet<DiscountAssignment> assignments = gym.set(DiscountAssignment.class);
            EntitySet<Named> clubTypes = gym.set("ClubTypes", Named.class);
            Injected injected = new Injected();
            injected.assignments = assignments;
            injected.clubTypes = clubTypes;
            return injected;
        }

        Optional<LockerMember> inFrontOf(String number) {
            EntitySet<LockerMember> members = gym.set(LockerMember.class);
            Query<LockerMember> all = Query.all();
            return members.rows(all.where(LockerMember.LOCKER_NUMBER.eq(number)))
                    .findFirst();
        }

        Optional<Long> assign(long memberId, String lockerNo) {
            LockersClient lockers = gym.client(LockersClient.class);
            try {
                return Optional.of(lockers.assignLocker(new AssignLocker(memberId, lockerNo))
                        .lockerId());
            } catch (RequestRefusedException e) {
                if (e.has(AssignLockerError.LOCKER_TAKEN)) {
                    return Optional.empty();
                }
                throw e;
            }
        }
    }
}
