package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employees and what is said about clubs in version 2.2. It is Saturday noon in UTC. */
class Staff22Test extends SandboxTest {

    private Api22 api;

    @BeforeEach
    void open() {
        api = new Api22(sandbox);
    }

    @ParameterizedTest
    @CsvSource({
        "viktor.hale@example.com,viktor-password,true",
        "Viktor.Hale@example.com,viktor-password,true",
        "viktor.hale@example.com,wrong,false",
        "api-user,api-password,false",
        "anna@example.com,anna-password,false"
    })
    void checksPasswordsOfEmployees(String login, String password, boolean areValid) {
        JsonObject result = api.done(
                "Employee/CheckEmployeeCredentials", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}");
        assertThat(result.getBoolean("areValid")).isEqualTo(areValid);
        assertThat(result.isNull("employeeId")).isEqualTo(!areValid);
        if (areValid) {
            assertThat(api.answer("Employees/" + result.getInt("employeeId")).getString("login"))
                    .isEqualTo("viktor.hale@example.com");
        }
    }

    @Test
    void takesNoPasswordForAWrongOne() {
        assertThat(api.done("Employee/CheckEmployeeCredentials", "{\"login\":\"viktor.hale@example.com\"}")
                        .getBoolean("areValid"))
                .isFalse();
    }

    @Test
    void writesTimesOfDayInBothForms() {
        JsonObject hours = api.rows("ClubOpeningHours", "$filter=clubId eq 2 and dayOfWeek eq 'Monday'")
                .get(0);
        assertThat(hours.getString("openFrom")).isEqualTo("PT6H30M");
        assertThat(hours.getString("timeFrom")).isEqualTo("06:30:00");
    }

    @Test
    void keepsDoorsShutOnHolidays() {
        JsonObject closed = api.rows("ClubOpeningHoursExceptions", "$filter=clubId eq 2 and isClosed eq true")
                .get(0);
        assertThat(closed.getString("dateFrom")).isEqualTo("2026-12-25T00:00:00");
        clock.advance(Duration.ofDays(33));
        assertThat(isOutOfHours()).isFalse();
        clock.advance(Duration.ofDays(1));
        assertThat(isOutOfHours()).isTrue();
    }

    private boolean isOutOfHours() {
        return api.done("AccessControl/ValidateMemberVisit", "{\"memberId\":60,\"clubId\":2}")
                .getJsonObject("details")
                .getBoolean("outOfHours");
    }
}
