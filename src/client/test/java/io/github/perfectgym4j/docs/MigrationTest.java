package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.PerfectGymBuilder;
import io.github.perfectgym4j.client.SandboxTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both versions do the same, in one application that has credentials for both. */
class MigrationTest extends SandboxTest {

    private static final long ANNA = 60;

    private Calls before;
    private Calls after;

    @Override
    protected PerfectGymBuilder builder() {
        return super.builder().apiClient("sandbox-client", "sandbox-secret");
    }

    @BeforeEach
    void bothVersions() {
        before = new Version1Calls(gym());
        after = new Version22Calls(gym());
    }

    @Test
    void aWeekIsTheSameWeek() {
        LocalDate monday =
                LocalDate.now(ZoneId.of("Europe/Warsaw")).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        assertThat(after.week(monday)).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(before.week(monday));
    }

    @Test
    void aClassIsTheSameClass() {
        assertThat(after.oneClass(101)).isEqualTo(before.oneClass(101)).isEqualTo("Box Studio");
    }

    @Test
    void whatOneVersionBooksTheOtherOneSees() {
        assertThat(after.book(103, ANNA)).isFalse();
        assertThat(List.of(before, after)).allMatch(version -> version.hasPlace(103, ANNA));
        assertThat(before.book(103, ANNA)).as("booked twice").isFalse();
        assertThat(after.book(103, ANNA)).as("booked twice").isFalse();
        before.cancel(103, ANNA);
        assertThat(List.of(before, after)).noneMatch(version -> version.hasPlace(103, ANNA));
        assertThat(before.book(101, ANNA)).isTrue();
        after.cancel(101, ANNA);
        assertThat(after.book(101, ANNA)).isTrue();
    }

    @Test
    void membersBookForThemselves() {
        before.signInAndBook("anna@example.com", "anna-password", 103);
        assertThat(after.hasPlace(103, ANNA)).isTrue();
        after.cancel(103, ANNA);
        after.signInAndBook("anna@example.com", "anna-password", 103);
        assertThat(before.hasPlace(103, ANNA)).isTrue();
        assertThat(List.of(before, after)).allMatch(version -> version.isRefused("anna@example.com", "wrong"));
    }

    @Test
    void changesHaveTheSameTombstones() {
        assertThat(after.calledOffSince(0)).contains(105L).containsExactlyElementsOf(before.calledOffSince(0));
    }
}
