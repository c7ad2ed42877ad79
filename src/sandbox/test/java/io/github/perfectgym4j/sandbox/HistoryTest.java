package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Very many bookings in version 2.2, and changes of them while they are read. */
class HistoryTest extends SandboxTest {

    private Api22 api;
    private int before;

    @BeforeEach
    void setUp() {
        api = new Api22(sandbox);
        before = count("version gt 0");
    }

    private int count(String filter) {
        return api.answer("ClassBookings", "$filter=" + filter, "$count=true", "$top=0")
                .getInt("@odata.count");
    }

    private static long version(List<JsonObject> rows) {
        return rows.get(rows.size() - 1).getJsonNumber("version").longValue();
    }

    /** All rows in the way that the vendor advises: after each page goes on from the last counter. */
    private List<JsonObject> walk(Runnable betweenPages) {
        List<JsonObject> all = new ArrayList<>();
        long last = 0;
        while (true) {
            List<JsonObject> page =
                    api.rows("ClassBookings", "$filter=version gt " + last, "$orderby=version", "$select=id,version");
            all.addAll(page);
            if (page.size() < 500) {
                return all;
            }
            last = version(page);
            betweenPages.run();
        }
    }

    @Test
    void holdsAQuarterOfAMillionBookings() {
        sandbox.history().fill(250_000);
        assertThat(count("version gt 0")).isEqualTo(before + 250_000);

        List<JsonObject> late = api.rows(
                "ClassBookings",
                "$filter=version gt 0",
                "$orderby=version",
                "$skip=" + (before + 249_990),
                "$expand=class");
        assertThat(late).hasSize(10);
        assertThat(late.get(9).getJsonObject("class").getInt("id")).isEqualTo(1_012_499);
        assertThat(walk(() -> {}))
                .hasSize(before + 250_000)
                .extracting(row -> row.getInt("id"))
                .doesNotHaveDuplicates();

        sandbox.switches().reset();
        assertThat(count("version gt 0")).isEqualTo(before);
    }

    @Test
    void losesNothingByCounterWhileRowsChange() {
        sandbox.history().fill(2_000);
        Set<Integer> expected = new HashSet<>(api.allRows("ClassBookings", "$select=id").stream()
                .map(row -> row.getInt("id"))
                .toList());
        Set<Integer> seen = new HashSet<>();
        walk(() -> sandbox.history().touch(10)).forEach(row -> seen.add(row.getInt("id")));
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void losesRowsBySkipWhileRowsChange() {
        sandbox.history().fill(2_000);
        int all = count("version gt 0");
        JsonObject first = api.answer("ClassBookings", "$filter=version gt 0", "$orderby=version");
        sandbox.history().touch(10);
        JsonObject second = Api22.object(api.follow(first.getString("@odata.nextLink")));
        long lastOfFirst = version(first.getJsonArray("value").getValuesAs(JsonObject.class));
        assertThat(second.getJsonArray("value")
                        .getJsonObject(0)
                        .getJsonNumber("version")
                        .longValue())
                .isGreaterThan(lastOfFirst + 10);
        assertThat(count("version gt 0")).isEqualTo(all);
    }

    @Test
    void expandsNoMoreThanAHundred() {
        String booking = "{\"memberId\":60,\"classId\":103}";
        for (int i = 0; i < 100; i++) {
            api.done("ClassBooking/BookClass", booking);
            api.done("ClassBooking/CancelMemberBookingsForClass", booking);
        }
        assertThat(count("classId eq 103")).isGreaterThan(100);
        assertThat(api.answer("Classes/103", "$expand=bookings").getJsonArray("bookings"))
                .hasSize(100);
    }

    @Test
    void deletesAndCancels() {
        long last = version(api.allRows("ClassBookings", "$filter=version gt 0", "$orderby=version"));
        sandbox.history().delete(3);
        sandbox.history().cancel(2);
        List<JsonObject> changed = api.rows(
                "ClassBookings",
                "$filter=version gt " + last + " and (isDeleted eq true or isCanceled eq true)",
                "$orderby=version");
        assertThat(changed).filteredOn(row -> row.getBoolean("isDeleted")).hasSize(3);
        assertThat(changed).filteredOn(row -> !row.getBoolean("isDeleted")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fill", "touch", "cancel", "delete"})
    void canBeTurnedOverHttp(String what) {
        long last = version(api.allRows("ClassBookings", "$filter=version gt 0", "$orderby=version"));
        assertThat(Api.send(HttpRequest.newBuilder(URI.create(sandbox.root() + "/bookings/" + what + "?count=5"))
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);
        assertThat(count("version gt " + last)).isGreaterThanOrEqualTo(5);
    }
}
