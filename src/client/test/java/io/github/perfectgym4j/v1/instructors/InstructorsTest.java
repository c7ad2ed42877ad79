package io.github.perfectgym4j.v1.instructors;

import static io.github.perfectgym4j.v1.Samples.element;
import static io.github.perfectgym4j.v1.Samples.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.perfectgym4j.v1.WireTest;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Instructors area: the contract's examples, its quirks, and what goes on the wire. */
class InstructorsTest extends WireTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2016, 5, 24, 0, 0);

    private InstructorsClient instructors;

    @BeforeEach
    void client() {
        instructors = client(InstructorsClient.class);
    }

    @Test
    void q01TheDocumentedInstructorAsOneObject() {
        answer(sample("instructors"));
        assertThat(instructors.inClub(2)).singleElement().satisfies(instructor -> {
            assertThat(instructor.id()).isEqualTo(52);
            assertThat(instructor.timestamp()).isEqualTo(376826);
            assertThat(instructor.displayName()).isEqualTo("Agatha Strickland");
            assertThat(instructor.photoUrl()).isNull();
            assertThat(instructor.sex()).isEqualTo(Sex.FEMALE);
            assertThat(instructor.isActive()).isTrue();
            assertThat(instructor.clubs()).isEmpty();
            assertThat(instructor).hasToString("Instructor[id=52]");
        });
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Instructors/Instructors");
            assertThat(request.query()).containsExactly("clubId=2");
        });
        assertThat(list(Instructor.class, sample("instructors")))
                .isEqualTo(list(Instructor.class, sample("instructors-normalized")));
    }

    @Test
    void q23VotesUnderEitherName() {
        assertThat(list(Instructor.class, sample("instructors")).get(0).rating())
                .satisfies(rating -> {
                    assertThat(rating.rating()).isEqualByComparingTo("4.7");
                    assertThat(rating.votesCount()).isEqualTo(1234);
                    assertThat(rating.rankingSort()).isEqualByComparingTo("3.3");
                });
        assertThat(element(Instructor.class, "'rating':{'submitionsCount':3}")
                        .rating()
                        .votesCount())
                .isEqualTo(3);
    }

    @Test
    void q53TheCounterAloneWalksTheCompanysInstructors() {
        answer(sample("instructors"));
        assertThat(Changes.since(0, instructors::changedSince)).hasSize(1);
        assertThat(sent().query()).containsExactly("timestamp=0");
    }

    @Test
    void membersSeeInstructorsToo() {
        answer(sample("instructors"));
        MemberInstructorsClient members = memberClient(MemberInstructorsClient.class);
        assertThat(members.inClub(2)).hasSize(1);
        assertThat(sent().query()).containsExactly("clubId=2");
        assertThat(members.changedSince(376825)).hasSize(1);
        assertThat(sent().query()).containsExactly("timestamp=376825");
    }

    @Test
    void q16AndQ20TheDocumentedFreeTimes() {
        answer(sample("available"));
        assertThat(instructors.availability(38, 6456, DAY, DAY.plusDays(1), 1))
                .extracting(
                        InstructorAvailability::clubId,
                        InstructorAvailability::employeeId,
                        InstructorAvailability::employeeFirstName,
                        InstructorAvailability::startDate,
                        InstructorAvailability::endDate)
                .containsExactly(
                        tuple(
                                38L,
                                6456L,
                                "Agatha",
                                DAY.withHour(9).withMinute(30),
                                DAY.withHour(11).withMinute(30)),
                        tuple(
                                38L,
                                6456L,
                                "Agatha",
                                DAY.withHour(12).withMinute(30),
                                DAY.withHour(19).withMinute(30)));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Instructors/Instructor/Available");
            assertThat(request.query())
                    .containsExactlyInAnyOrder(
                            "clubId=38",
                            "employeeId=6456",
                            "startDate=2016-05-24T00:00:00",
                            "endDate=2016-05-25T00:00:00",
                            "page=1");
        });
        assertThat(list(InstructorAvailability.class, sample("available")))
                .isEqualTo(list(InstructorAvailability.class, sample("available-normalized")));
    }

    @Test
    void q83TimesWithOneIdAreTwoTimes() {
        answer(sample("available"));
        assertThat(Pages.of(page -> instructors.availability(38, 6456, DAY, DAY, page)))
                .hasSize(2)
                .allSatisfy(time -> {
                    assertThat(time.id()).isEqualTo(52);
                    assertThat(time.toString()).doesNotContain("Strickland").doesNotContain("Agatha");
                });
    }

    @Test
    void q40AndQ74TheDocumentedCalendar() {
        answer(sample("schedule"));
        assertThat(instructors.schedule(38, 2, DAY, DAY.plusDays(1), 1))
                .singleElement()
                .satisfies(row -> {
                    LocalDateTime hour = LocalDateTime.of(2016, 1, 29, 15, 30);
                    assertThat(row.hourStartDate()).isEqualTo(hour);
                    assertThat(row.hourEndDate()).isEqualTo(hour.plusHours(1));
                    assertThat(row.employeeTopicVersion()).isEqualTo(470726050);
                    assertThat(row.periods())
                            .hasSize(4)
                            .first()
                            .isEqualTo(new InstructorSchedulePeriod(hour, hour.plusMinutes(15), false));
                    assertThat(row.rowType()).isEqualTo("A");
                    assertThat(row.ptBookingEventId()).isEqualTo(20887);
                    assertThat(row.startDate()).isEqualTo(hour);
                    assertThat(row.endDate()).isEqualTo(hour.plusHours(2));
                    assertThat(row.employeeId()).isEqualTo(2);
                    assertThat(row.employeeName()).isEqualTo("Jan");
                    assertThat(row.employeeFullName()).isEqualTo("Jan Nowak");
                    assertThat(row.clubId()).isEqualTo(38);
                    assertThat(row.employeeUserId()).isZero();
                    assertThat(row.availabilityType()).isEqualTo("NoLimits");
                    assertThat(row.toString()).doesNotContain("Nowak");
                });
        assertThat(sent().call()).isEqualTo("GET Instructors/Instructor/Sheduler");
    }

    @Test
    void framesThatCannotBeRight() {
        assertThatThrownBy(() -> instructors.schedule(38, 2, DAY, DAY.minusDays(1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("endDate must not be before startDate");
        assertThatThrownBy(() -> instructors.availability(38, 2, null, DAY, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("startDate is required");
    }
}
