package io.github.perfectgym4j.sandbox.v2.commands.classpass;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.partners.Reservation;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What ClassPass writes: reservations. */
@Path(ApiVersion.PATH + "/Integrations/ClassPass/cp/v1/reservations")
@Consumes(MediaType.WILDCARD)
public class ClassPassReservationsResource {

    private static final List<String> ADDRESS =
            List.of("address_line1", "address_line2", "city", "state", "zip", "country");

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ClassPassReservationsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Takes a place in a class for a customer, of whom only the key is kept. */
    @POST
    public Response reserve(String body) {
        Command command = new Command(body);
        String reservationId = command.optionalText("reservation_id");
        Long partnerId = command.optionalLong("partner_id");
        Long venueId = command.optionalLong("venue_id");
        Long scheduleId = command.optionalLong("schedule_id");
        String spot = command.optionalText("spot_label");
        String userId = command.optionalObject("user")
                .map(ClassPassReservationsResource::user)
                .orElse(null);
        command.check();
        Company now = company.get();
        now.guard().alone(() -> {
            ClassPassKeys keys = new ClassPassKeys(now);
            keys.requirePartner(partnerId);
            FitnessClass held = keys.requireSchedule(keys.requireVenue(venueId), scheduleId);
            if (reservationId == null || now.reservations().find(reservationId).isPresent()) {
                throw ClassPassKeys.wrong("reservation_id", "A reservation has a key of its own.");
            }
            try {
                return now.reservations().add(reservationId, held.id(), userId, spot);
            } catch (Refused e) {
                throw ClassPassKeys.wrong("schedule_id", "The class is full, or cannot be booked now.");
            }
        });
        return Answers.json(200, Command.nothing());
    }

    private static String user(Fields user) {
        List.of("user_email", "first_name", "last_name", "gender", "phone").forEach(user::optionalText);
        user.optionalTime("birthday");
        user.optionalObject("address").ifPresent(address -> ADDRESS.forEach(address::optionalText));
        user.optionalObject("emergency_contact")
                .ifPresent(contact -> List.of("name", "phone").forEach(contact::optionalText));
        return user.optionalText("user_id");
    }

    /** Cancels a reservation, in time or late. */
    @PATCH
    @Path("{reservationId}")
    public Response cancel(@PathParam("reservationId") String reservationId, String body) {
        Command command = new Command(body);
        boolean isLate = command.optionalBoolean("is_late_cancel");
        Long partnerId = command.optionalLong("partner_id");
        command.check();
        Company now = company.get();
        now.guard().alone(() -> {
            new ClassPassKeys(now).requirePartner(partnerId);
            Optional<Reservation> reservation = now.reservations()
                    .find(reservationId)
                    .filter(found -> found.status() == Reservation.Status.ENROLLED);
            return now.reservations()
                    .cancel(reservation.orElseThrow(() -> ClassPassKeys.unknown("reservation_id")), isLate);
        });
        return Answers.json(200, new Row().put("is_late_cancel", isLate).build());
    }
}
