package io.github.perfectgym4j.v1.classes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.WireTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire for the operations of Classes. */
class ClassesWireTest extends WireTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2015, 12, 3, 0, 0);

    private ClassesClient classes;
    private MemberClassesClient memberClasses;

    @BeforeEach
    void clients() {
        classes = client(ClassesClient.class);
        memberClasses = memberClient(MemberClassesClient.class);
    }

    @Test
    void q07OneBlankAfterTheSchemeInItsUsualSpelling() {
        classes.classTypesChangedSince(0);
        assertThat(authorization()).isEqualTo("Bearer t");
    }

    @Test
    void q08AddressesAreWrittenAsDocumentedWithoutAFinalSlash() {
        classes.availableSeatNumbers(1677);
        assertThat(sent().call()).isEqualTo("GET Classes/AvailableSeatNumbers");
    }

    @Test
    void q09AContentTypeOnlyWithABody() {
        answer("{\"elements\":[{\"id\":1677}]}");
        classes.bookClass(1677, 40, null);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.contentType()).isNull();
            assertThat(request.body()).isEmpty();
        });
    }

    @Test
    void q12ArgumentsGoIntoTheQueryAndNotIntoThePath() {
        classes.changedSince(1, 0);
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("GET Classes/Classes");
            assertThat(request.query()).containsExactlyInAnyOrder("clubId=1", "timestamp=0");
        });
    }

    @Test
    void q19AndQ20DateTimesWithSecondsAndWithoutAZone() {
        classes.inTimeframe(2, DAY, DAY.plusDays(1), 3);
        assertThat(sent().query())
                .containsExactlyInAnyOrder(
                        "clubId=2", "startDate=2015-12-03T00:00:00", "endDate=2015-12-04T00:00:00", "page=3");
    }

    @Test
    void q35AVoteGoesUnderBothNames() {
        answer("{\"elements\":[{\"id\":1677}]}");
        classes.rateClass(1677, 40, 5);
        assertThat(sent().query()).containsExactlyInAnyOrder("classId=1677", "userId=40", "rating=5", "classRating=5");
        classes.rateInstructor(1677, 40, 4);
        assertThat(sent().query())
                .containsExactlyInAnyOrder("classId=1677", "userId=40", "rating=4", "isntructorRating=4");
        memberClasses.rateClass(1677, 3);
        assertThat(sent().query()).containsExactlyInAnyOrder("classId=1677", "rating=3", "classRating=3");
    }

    @Test
    void q42TheMethodOfTheHeading() {
        answer("{\"elements\":[{\"id\":1677}]}");
        classes.cancelBooking(1677, 40);
        assertThat(sent().call()).isEqualTo("POST Classes/CancelBooking");
    }

    @Test
    void q43FieldsGoIntoAJsonBody() {
        classes.setUserPresence(new UserPresence(6, 25, true));
        assertThat(sent()).satisfies(request -> {
            assertThat(request.call()).isEqualTo("POST Classes/UserPresence");
            assertThat(request.query()).isEmpty();
            assertThat(request.contentType()).startsWith("application/json");
            assertThat(Samples.json(request.body()))
                    .isEqualTo(Samples.json("{'classId':6,'userId':25,'isPresent':true}"));
        });
    }

    @Test
    void q43AndQ57TheDocumentedPersonalTraining() {
        answer("{\"elements\":[{\"id\":\"1324465\"}]}");
        memberClasses.bookPersonalTraining(
                BookPersonalTraining.of("Reservation", DAY.plusMinutes(375), DAY.plusMinutes(495), 1, 1677)
                        .withClubZoneId(12));
        assertThat(Samples.json(sent().body()))
                .isEqualTo(Samples.json("{'title':'Reservation','startDate':'2015-12-03T06:15:00',"
                        + "'endDate':'2015-12-03T08:15:00','clubId':1,'employeeId':1677,'clubZoneId':12}"));
    }
}
