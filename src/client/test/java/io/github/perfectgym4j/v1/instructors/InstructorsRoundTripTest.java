package io.github.perfectgym4j.v1.instructors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.client.SandboxTest;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All Instructors operations over a real HTTP exchange, in both modes, with the vendor's oddities off and on. */
class InstructorsRoundTripTest extends SandboxTest {

    private InstructorsClient instructors;

    @BeforeEach
    void client() {
        instructors = gym().client(InstructorsClient.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q01AndQ53InstructorsOfAClubAndOfTheCompany(boolean quirks) {
        switches().quirks(quirks);
        assertThat(instructors.inClub(2))
                .filteredOn(instructor -> instructor.id() == 52)
                .singleElement()
                .satisfies(instructor -> {
                    assertThat(instructor.displayName()).isEqualTo("Agatha Strickland");
                    assertThat(instructor.rating().votesCount()).isPositive();
                });
        assertThat(Changes.since(0, instructors::changedSince))
                .anyMatch(Instructor::isTombstone)
                .extracting(Instructor::timestamp)
                .isSorted();
        MemberInstructorsClient anna = gym().client(
                        MemberInstructorsClient.class, gym().members().signIn("anna@example.com", "anna-password"));
        assertThat(anna.inClub(2)).isEqualTo(instructors.inClub(2));
        assertThat(Changes.since(0, anna::changedSince)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q16AndQ83FreeTimes(boolean quirks) {
        switches().quirks(quirks);
        LocalDateTime day = LocalDateTime.of(2016, 5, 24, 0, 0);
        assertThat(Pages.of(page -> instructors.availability(38, 6456, day, day.plusDays(1), page)))
                .extracting(
                        InstructorAvailability::id,
                        InstructorAvailability::employeeId,
                        InstructorAvailability::startDate,
                        InstructorAvailability::endDate)
                .containsExactly(
                        tuple(
                                52L,
                                6456L,
                                day.withHour(9).withMinute(30),
                                day.withHour(11).withMinute(30)),
                        tuple(
                                52L,
                                6456L,
                                day.withHour(12).withMinute(30),
                                day.withHour(19).withMinute(30)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void q40TheCalendarOverAllItsPages(boolean quirks) {
        switches().quirks(quirks);
        LocalDateTime sample = LocalDateTime.of(2016, 1, 29, 0, 0);
        assertThat(instructors.schedule(38, 2, sample, sample.plusDays(1), 1))
                .first()
                .satisfies(row -> {
                    assertThat(row.hourStartDate())
                            .isEqualTo(sample.withHour(15).withMinute(30));
                    assertThat(row.periods()).hasSize(4);
                    assertThat(row.rowType()).isEqualTo("A");
                });
        LocalDateTime tomorrow = LocalDate.now().plusDays(1).atStartOfDay();
        assertThat(Pages.of(page -> instructors.schedule(2, 52, tomorrow, tomorrow.plusDays(14), page)))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }
}
