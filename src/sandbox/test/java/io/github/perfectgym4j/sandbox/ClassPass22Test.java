package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface for ClassPass. Classes 105 to 107 are on Monday in club 2. */
class ClassPass22Test extends SandboxTest {

    private static final String ROOT = "Integrations/ClassPass/cp/v1/";
    private static final String VENUE = "partners/1/venues/2";

    private Api22 api;

    @BeforeEach
    void open() {
        api = new Api22(sandbox);
    }

    private HttpResponse<String> get(String path) {
        return Api.send(api.request("v2.2/" + ROOT + path));
    }

    private List<JsonObject> schedules() {
        return Api22.object(get(VENUE + "/schedules?start_date=2026-11-21&end_date=2026-11-28&page_size=500"))
                .getJsonArray("schedules")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject schedule(int id) {
        return schedules().stream()
                .filter(each -> each.getInt("id") == id)
                .findFirst()
                .orElseThrow();
    }

    private static String reservation(String id, int scheduleId) {
        return "{\"reservation_id\":\"" + id + "\",\"partner_id\":1,\"venue_id\":2,\"schedule_id\":" + scheduleId
                + ",\"user\":{\"user_id\":\"u1\",\"first_name\":\"Cleo\"}}";
    }

    private HttpResponse<String> cancel(String id, boolean isLate) {
        return Api.send(api.request("v2.2/" + ROOT + "reservations/" + id)
                .method("PATCH", BodyPublishers.ofString("{\"is_late_cancel\":" + isLate + ",\"partner_id\":1}")));
    }

    @Test
    void showsClubsPageByPage() {
        JsonObject page = Api22.object(get("partners/1/venues?page=2&page_size=2"));
        assertThat(page.getJsonArray("venues")).hasSize(2);
        assertThat(page.getJsonObject("pagination").getInt("page")).isEqualTo(2);
        int clubs = api.ids("Clubs", "$filter=isDeleted eq false").size();
        assertThat(page.getJsonObject("pagination").getInt("total_pages")).isEqualTo((clubs + 1) / 2);
        assertThat(Api22.object(get(VENUE)).getJsonObject("venue").getInt("venue_id"))
                .isEqualTo(2);
        assertThat(Api22.object(get("partners/1")).getJsonObject("partner").getInt("partner_id"))
                .isEqualTo(1);
        assertThat(Api22.object(get("partners")).getJsonArray("partners")).hasSize(1);
    }

    @Test
    void takesPlacesAndGivesThemUp() {
        assertThat(schedule(106).getInt("available_spots")).isEqualTo(20);
        api.done(ROOT + "reservations", reservation("r1", 106));
        assertThat(schedule(106).getInt("available_spots")).isEqualTo(19);
        assertThat(api.post(ROOT + "reservations", reservation("r1", 106)).statusCode())
                .isEqualTo(400);

        assertThat(cancel("r1", true).body()).isEqualTo("{\"is_late_cancel\":true}");
        assertThat(schedule(106).getInt("available_spots")).isEqualTo(20);
        JsonObject attendance = Api22.object(get(VENUE + "/schedules/106/attendance"))
                .getJsonArray("attendance")
                .getJsonObject(0);
        assertThat(attendance.getString("cp_user_id")).isEqualTo("u1");
        assertThat(attendance.getString("status")).isEqualTo("LATE_CANCELLED");
        assertThat(cancel("r1", false).statusCode()).isEqualTo(400);
    }

    /** Five of the ten places of class 107 are free. */
    @Test
    void aPlaceIsGoneForMembersAsWell() {
        long version = api.answer("Classes/107").getInt("version");
        IntStream.rangeClosed(1, 5).forEach(i -> api.done(ROOT + "reservations", reservation("r" + i, 107)));
        assertThat(api.answer("Classes/107").getInt("attendeesCount")).isEqualTo(10);
        assertThat(api.answer("Classes/107").getInt("version")).isGreaterThan((int) version);
        assertThat(api.post(ROOT + "reservations", reservation("r6", 107)).statusCode())
                .isEqualTo(400);

        api.done("ClassBooking/BookClass", "{\"memberId\":60,\"classId\":107}");
        assertThat(bookingOf60().getBoolean("isStandby")).isTrue();
        cancel("r1", false);
        assertThat(bookingOf60().getBoolean("isStandby")).isFalse();
        assertThat(schedule(107).getInt("available_spots")).isZero();
    }

    private JsonObject bookingOf60() {
        return api.rows("ClassBookings", "$filter=classId eq 107 and memberId eq 60")
                .get(0);
    }

    @Test
    void showsWhatWasCalledOffAndWhenToBook() {
        assertThat(schedule(105).getBoolean("is_cancelled")).isTrue();
        JsonObject yoga = schedule(106);
        assertThat(yoga.getBoolean("is_cancelled")).isFalse();
        OffsetDateTime start = OffsetDateTime.parse(yoga.getString("start_datetime"));
        assertThat(OffsetDateTime.parse(yoga.getString("bookable_window_ends"))).isEqualTo(start.minusMinutes(15));
        assertThat(OffsetDateTime.parse(yoga.getString("bookable_window_starts")))
                .isEqualTo(start.minusDays(21));
    }

    /** Full, called off, too late, too soon, not to be booked. */
    @ParameterizedTest
    @ValueSource(ints = {101, 105, 108, 109, 111})
    void takesNoPlaceWhereThereIsNone(int scheduleId) {
        HttpResponse<String> refused = api.post(ROOT + "reservations", reservation("r2", scheduleId));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("schedule_id");
        assertThat(Api22.object(get(VENUE + "/schedules/" + scheduleId + "/attendance"))
                        .getJsonArray("attendance"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partners/2",
                "partners/1/venues/999",
                "partners/1/venues/2/schedules",
                "partners/1/venues/2/schedules/999999/attendance",
                "partners?page=0",
                "partners?page_size=501"
            })
    void refusesWhatThereIsNot(String path) {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"partners/1/venues/2/schedules/x/attendance", "nothing"})
    void hasNothingElse(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }
}
