package io.github.perfectgym4j.sandbox.v2.commands.facilities;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.company.clubs.ZoneKind;
import io.github.perfectgym4j.sandbox.company.facilities.Asked;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityBooking;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityOption;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRule;
import io.github.perfectgym4j.sandbox.company.facilities.FacilityRules;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Booking courts and lanes: what is possible, booking, calling off. */
@Path(ApiVersion.PATH + "/FacilityBookings")
@Consumes(MediaType.WILDCARD)
public class FacilityBookingsResource {

    private static final Duration LONGEST_RANGE = Duration.ofHours(4);

    private final Supplier<Company> company;

    /** @param company the company's data */
    public FacilityBookingsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Lists what a member can book in a club in at most four hours, by length and start. */
    @POST
    @Path("GetFacilityBookingOptions")
    public Response getFacilityBookingOptions(String body) {
        Command command = new Command(body);
        Long memberId = command.optionalLong("memberId");
        Long clubId = command.optionalLong("clubId");
        Long typeId = command.optionalLong("clubZoneTypeId");
        SentTime from = command.optionalTime("from");
        SentTime to = command.optionalTime("to");
        command.check();
        Company now = company.get();
        requireMember(now, memberId);
        Club club = now.clubs()
                .find(clubId == null ? 0 : clubId)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new BusinessError("ClubDoesNotExist", "clubId"));
        ZoneKind kind = Arrays.stream(ZoneKind.values())
                .filter(one -> typeId != null && one.id() == typeId)
                .findFirst()
                .orElseThrow(() -> new BusinessError("ClubZoneTypeDoesNotExist", "clubZoneTypeId"));
        if (from == null || to == null) {
            throw new BusinessError("InvalidDateRange", from == null ? "from" : "to");
        }
        LocalDateTime first = from.in(club.zone());
        LocalDateTime last = to.in(club.zone());
        if (last.isBefore(first) || Duration.between(first, last).compareTo(LONGEST_RANGE) > 0) {
            throw new BusinessError("InvalidDateRange", "to");
        }
        return Answers.json(200, durations(club, now.facilities().options(memberId, club.id(), kind, first, last)));
    }

    private static void requireMember(Company now, Long memberId) {
        if (now.members()
                .find(memberId == null ? 0 : memberId)
                .filter(member -> !member.isDeleted())
                .isEmpty()) {
            throw new BusinessError("UserDoesNotExist", "memberId");
        }
    }

    private static JsonObject durations(Club club, List<FacilityOption> options) {
        SortedMap<Duration, List<FacilityOption>> byLength = options.stream()
                .collect(Collectors.groupingBy(FacilityOption::length, TreeMap::new, Collectors.toList()));
        List<JsonObject> durations = byLength.entrySet().stream()
                .map(each -> new Row()
                        .put("durationInMinutes", each.getKey().toMinutes())
                        .put(
                                "startTimeOptions",
                                each.getValue().stream()
                                        .map(option -> start(club, option))
                                        .toList())
                        .build())
                .toList();
        return new Row().put("durations", durations).build();
    }

    private static JsonObject start(Club club, FacilityOption option) {
        return new Row()
                .put("start", option.start().atZone(club.zone()).toOffsetDateTime())
                .put("ruleIdsForEntireZone", numbers(option.rulesForZone()))
                .put("ruleIdsForSlot", numbers(option.rulesForSlots()))
                .put("zoneIds", numbers(option.zoneIds()))
                .build();
    }

    private static JsonValue numbers(Collection<Long> numbers) {
        return Json.createArrayBuilder(numbers).build();
    }

    /** Books, and charges what it costs. */
    @POST
    @Path("BookFacility")
    public Response bookFacility(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long ruleId = command.requiredLong("ruleId");
        long zoneId = command.requiredLong("zoneId");
        long minutes = command.requiredLong("durationInMinutes");
        SentTime start = command.requiredTime("startDate");
        Integer slots = command.optionalInt("numberOfSlots");
        String comments = command.optionalText("comments");
        boolean isDespiteOthers = command.optionalBoolean("bookDespiteOverlappingEvents");
        command.check();
        Company now = company.get();
        FacilityBooking booked = now.guard().alone(() -> {
            requireMember(now, memberId);
            FacilityRule rule = FacilityRules.find(ruleId)
                    .orElseThrow(() -> new BusinessError("BookingRuleDoesNotExist", "ruleId"));
            Zone zone = now.zones()
                    .table()
                    .find(zoneId)
                    .filter(found -> !found.isDeleted())
                    .orElseThrow(() -> new BusinessError("ClubZoneDoesNotExist", "zoneId"));
            Club club = now.clubs().find(zone.clubId()).orElseThrow();
            if (minutes < 1 || minutes > Duration.ofDays(1).toMinutes()) {
                throw new BusinessError("InvalidBookingDuration", "durationInMinutes");
            }
            Asked asked = new Asked(
                    memberId, rule, zone, start.in(club.zone()), Duration.ofMinutes(minutes), slots, isDespiteOthers);
            now.facilities().obstacle(asked).ifPresent(obstacle -> {
                throw FacilityCodes.error(obstacle);
            });
            return now.facilities().book(asked, comments);
        });
        return Answers.json(
                200,
                new Row()
                        .put("facilityBookingId", booked.id())
                        .put("contractChargeId", booked.price().chargeId())
                        .put("transactionId", booked.price().transactionId())
                        .build());
    }

    /** Calls a booking off, and gives back what its rule, or the call, says. */
    @POST
    @Path("Cancel")
    public Response cancel(String body) {
        Command command = new Command(body);
        Cancelling cancelling = Cancelling.read(command);
        command.check();
        cancelling.cancel(company.get());
        return Answers.json(200, Command.nothing());
    }
}
