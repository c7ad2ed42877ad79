package io.github.perfectgym4j.sandbox.v2.commands.facilities;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.facilities.ZoneAvailabilities;
import io.github.perfectgym4j.sandbox.company.facilities.ZoneAvailability;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** When courts and lanes can be booked. The contract has no codes here: what is wrong is answered with 400. */
@Path(ApiVersion.PATH + "/ClubZoneAvailability")
@Consumes(MediaType.WILDCARD)
public class ZoneAvailabilityResource {

    private static final List<String> PATTERNS = List.of("Single", "Weekly", "BiWeekly");
    private static final List<String> MODES = List.of("Standard", "Weekly", "BiWeekly");

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ZoneAvailabilityResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Makes zones available. */
    @POST
    @Path("Add")
    public Response add(String body) {
        Command command = new Command(body);
        long clubId = command.requiredLong("clubId");
        List<Long> zoneIds = command.longs("clubZoneIds");
        LocalDate from = command.requiredDay("dateFrom");
        LocalDate to = command.optionalDay("dateTo");
        LocalTime start = command.requiredTimeOfDay("startTime");
        LocalTime end = command.requiredTimeOfDay("endTime");
        List<String> days = command.words("availabilityDays", Recurrence.DAYS);
        String pattern = command.optionalWord("recurrencePattern", PATTERNS);
        Integer capacity = command.optionalInt("customZoneCapacity");
        boolean overrides = command.optionalBoolean("overrideConflicts");
        command.check();
        Company now = company.get();
        List<Long> zones = zones(now, clubId, zoneIds);
        if (!end.isAfter(start)) {
            throw invalid("endTime");
        }
        if (capacity != null && capacity < 1) {
            throw invalid("customZoneCapacity");
        }
        Recurrence recurrence = new Recurrence(
                from, Objects.requireNonNullElse(to, from), Objects.requireNonNullElse(pattern, PATTERNS.get(0)), days);
        if (!recurrence.isValid()) {
            throw invalid("dateTo");
        }
        now.facilities()
                .availabilities()
                .add(new ZoneAvailabilities.Wanted(clubId, zones, recurrence.days(), start, end, capacity, overrides));
        return Answers.json(200, new Row().put("backgroundJobId", null).build());
    }

    private static List<Long> zones(Company now, long clubId, List<Long> zoneIds) {
        if (now.clubs().find(clubId).filter(club -> !club.isDeleted()).isEmpty()) {
            throw invalid("clubId");
        }
        List<Long> ofClub =
                now.zones().of(clubId).stream().map(zone -> zone.id()).toList();
        if (!ofClub.containsAll(zoneIds)) {
            throw invalid("clubZoneIds");
        }
        return zoneIds.isEmpty() ? ofClub : zoneIds.stream().distinct().toList();
    }

    private static InvalidRequest invalid(String field) {
        return new InvalidRequest(Map.of("request." + field, List.of("The value is not valid for " + field + ".")));
    }

    /** Takes one time away. */
    @POST
    @Path("Remove")
    public Response remove(String body) {
        Command command = new Command(body);
        long id = command.requiredLong("clubZoneAvailabilityId");
        command.check();
        ZoneAvailabilities availabilities = company.get().facilities().availabilities();
        ZoneAvailability found = availabilities
                .table()
                .find(id)
                .filter(time -> !time.isDeleted())
                .orElseThrow(() -> invalid("clubZoneAvailabilityId"));
        availabilities.remove(found);
        return Answers.json(200, Command.nothing());
    }

    /** Takes all times of some days away. */
    @POST
    @Path("RemoveForDateRange")
    public Response removeForDateRange(String body) {
        Command command = new Command(body);
        long clubId = command.requiredLong("clubId");
        List<Long> zoneIds = command.requiredLongs("clubZoneIds");
        LocalDate from = command.requiredDay("startDate");
        LocalDate to = command.requiredDay("endDate");
        String mode = command.optionalWord("cancelMode", MODES);
        List<String> days = command.words("daysOfWeekToRemoveAvailability", Recurrence.DAYS);
        command.check();
        Company now = company.get();
        List<Long> zones = zones(now, clubId, zoneIds);
        Recurrence recurrence = new Recurrence(from, to, Objects.requireNonNullElse(mode, MODES.get(0)), days);
        if (!recurrence.isValid()) {
            throw invalid("endDate");
        }
        now.facilities().availabilities().remove(zones, recurrence::includes);
        return Answers.json(200, Command.nothing());
    }
}
