package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.classpass.Address;
import io.github.perfectgym4j.v2.classpass.Attendance;
import io.github.perfectgym4j.v2.classpass.AttendancePage;
import io.github.perfectgym4j.v2.classpass.AttendanceStatus;
import io.github.perfectgym4j.v2.classpass.CancelReservation;
import io.github.perfectgym4j.v2.classpass.CancelReservationResult;
import io.github.perfectgym4j.v2.classpass.ClassPassClient;
import io.github.perfectgym4j.v2.classpass.ClassPassUser;
import io.github.perfectgym4j.v2.classpass.Coordinate;
import io.github.perfectgym4j.v2.classpass.EmergencyContact;
import io.github.perfectgym4j.v2.classpass.Image;
import io.github.perfectgym4j.v2.classpass.Pagination;
import io.github.perfectgym4j.v2.classpass.Partner;
import io.github.perfectgym4j.v2.classpass.PartnerPage;
import io.github.perfectgym4j.v2.classpass.PartnerResult;
import io.github.perfectgym4j.v2.classpass.Reservation;
import io.github.perfectgym4j.v2.classpass.Room;
import io.github.perfectgym4j.v2.classpass.Schedule;
import io.github.perfectgym4j.v2.classpass.SchedulePage;
import io.github.perfectgym4j.v2.classpass.ScheduledClass;
import io.github.perfectgym4j.v2.classpass.Spot;
import io.github.perfectgym4j.v2.classpass.Teacher;
import io.github.perfectgym4j.v2.classpass.Venue;
import io.github.perfectgym4j.v2.classpass.VenuePage;
import io.github.perfectgym4j.v2.classpass.VenueResult;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The commands for ClassPass. */
final class ClassPassCases {

    private static final Class<ClassPassClient> API = ClassPassClient.class;
    private static final String PATH = "Integrations/ClassPass/cp/v1/";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String PAGE = "'pagination':{'page':2,'page_size':50,'total_pages':3}";
    private static final Pagination SECOND = new Pagination(2, 50, 3);
    private static final String IMAGES = "'images':[{'width':640,'height':480,'url':'https://x/1.png'}]";
    private static final List<Image> PICTURES = List.of(new Image(640, 480, "https://x/1.png"));
    private static final String CHANGED = "'last_updated':'2026-05-31T12:00:00Z'";
    private static final ApiDateTime AT_NOON = new ApiDateTime("2026-05-31T12:00:00Z");
    private static final String ADDRESS =
            "{'address_line1':'Long Street 1','address_line2':'2nd floor','city':'Berlin',"
                    + "'state':'BE','zip':'10115','country':'DE'}";
    private static final Address THERE = new Address("Long Street 1", "2nd floor", "Berlin", "BE", "10115", "DE");
    private static final String PARTNER =
            "{'partner_id':1,'partner_name':'Gym','partner_description':'Big'," + IMAGES + "," + CHANGED + "}";
    private static final Partner GYM = new Partner(1L, "Gym", "Big", PICTURES, AT_NOON);
    private static final String VENUE =
            "{'partner_id':1,'venue_id':2,'venue_name':'North','venue_description':'New','address':" + ADDRESS
                    + ",'phone':'030','email':'a@example.com','website':'https://x','coordinate':{'latitude':52.5,'longitude':13.4},"
                    + IMAGES
                    + ",'late_cancel_window':'PT12H'," + CHANGED + "}";
    private static final Coordinate BERLIN = new Coordinate(new BigDecimal("52.5"), new BigDecimal("13.4"));
    private static final Venue NORTH = new Venue(
            1L, 2L, "North", "New", THERE, "030", "a@example.com", "https://x", BERLIN, PICTURES, "PT12H", AT_NOON);

    private ClassPassCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.partners(2, 50),
                        "GET " + PATH + "partners?page=2&page_size=50",
                        null,
                        "{'partners':[" + PARTNER + "]," + PAGE + "}",
                        new PartnerPage(List.of(GYM), SECOND)),
                answered(
                        API,
                        c -> c.partners(null, null),
                        "GET " + PATH + "partners",
                        null,
                        "{'partners':[]}",
                        new PartnerPage(List.of(), null)),
                answered(
                        API,
                        c -> c.partner(1),
                        "GET " + PATH + "partners/1",
                        null,
                        "{'partner':" + PARTNER + "}",
                        new PartnerResult(GYM)),
                answered(
                        API,
                        c -> c.venues(1, 2, 50),
                        "GET " + PATH + "partners/1/venues?page=2&page_size=50",
                        null,
                        "{'venues':[" + VENUE + "]," + PAGE + "}",
                        new VenuePage(List.of(NORTH), SECOND)),
                answered(
                        API,
                        c -> c.venue(1, 2),
                        "GET " + PATH + "partners/1/venues/2",
                        null,
                        "{'venue':" + VENUE + "}",
                        new VenueResult(NORTH)),
                answered(
                        API,
                        c -> c.schedules(1, 2, DAY, DAY, 2, 50),
                        "GET " + PATH
                                + "partners/1/venues/2/schedules?end_date=2026-06-01&page=2&page_size=50&start_date=2026-06-01",
                        null,
                        "{'schedules':[{'id':3,'partner_id':1,'venue_id':2,'start_datetime':'2026-06-01T18:00:00+02:00',"
                                + "'end_datetime':'2026-06-01T19:00:00+02:00','class':{'id':4,'name':'Yoga','description':'Calm',"
                                + CHANGED
                                + "},'schedule_name':'Evening yoga','teachers':[{'id':5,'first_name':'Eva','last_name':'E',"
                                + "'display_name':'Eva E','biography':'Long'," + IMAGES + "," + CHANGED
                                + "}],'room':{'id':6,"
                                + "'name':'Blue'," + CHANGED + "},'address':" + ADDRESS
                                + ",'coordinate':{'latitude':52.5,"
                                + "'longitude':13.4},'total_spots':20,'available_spots':3,'has_layout':true,'layout':[{'x':1.5,'y':2,"
                                + "'label':'A1'}],'available_spot_labels':'A1,A2','bookable_window_starts':'2026-05-25T00:00:00',"
                                + "'bookable_window_ends':'2026-06-01T17:00:00','late_cancel_window':'PT12H','is_cancelled':false,"
                                + CHANGED + "}]," + PAGE + "}",
                        new SchedulePage(List.of(yoga()), SECOND)),
                answered(
                        API,
                        c -> c.attendance(1, 2, 3, null, 50),
                        "GET " + PATH + "partners/1/venues/2/schedules/3/attendance?page_size=50",
                        null,
                        "{'attendance':[{'cp_user_id':'u-1','reservation_id':'r-1','spot_label':'A1','status':'LATE_CANCELLED',"
                                + CHANGED + "}]," + PAGE + "}",
                        new AttendancePage(
                                List.of(new Attendance("u-1", "r-1", "A1", AttendanceStatus.LATE_CANCELLED, AT_NOON)),
                                SECOND)),
                done(
                        API,
                        ClassPassClient::reserve,
                        Reservation.of(
                                        "r-1",
                                        1,
                                        2,
                                        3,
                                        ClassPassUser.builder("u-1")
                                                .email("anna@example.com")
                                                .firstName("Anna")
                                                .lastName("Example")
                                                .gender("F")
                                                .phone("030")
                                                .birthday(LocalDate.of(1990, 5, 17))
                                                .address(THERE)
                                                .emergencyContact(new EmergencyContact("Eva", "031"))
                                                .build())
                                .withSpotLabel("A1"),
                        "POST " + PATH + "reservations",
                        "{'reservation_id':'r-1','partner_id':1,'venue_id':2,'schedule_id':3,'user':{'user_id':'u-1',"
                                + "'user_email':'anna@example.com','first_name':'Anna','last_name':'Example','gender':'F','phone':'030',"
                                + "'birthday':'1990-05-17','address':" + ADDRESS
                                + ",'emergency_contact':{'name':'Eva','phone':'031'}},"
                                + "'spot_label':'A1'}"),
                answered(
                        API,
                        c -> c.cancelReservation("r-1", new CancelReservation(true, 1L)),
                        "PATCH " + PATH + "reservations/r-1",
                        "{'is_late_cancel':true,'partner_id':1}",
                        "{'is_late_cancel':true}",
                        new CancelReservationResult(true)));
    }

    private static Schedule yoga() {
        Teacher eva = new Teacher(5L, "Eva", "E", "Eva E", "Long", PICTURES, AT_NOON);
        Spot spot = new Spot(new BigDecimal("1.5"), new BigDecimal("2"), "A1");
        return new Schedule(
                3L,
                1L,
                2L,
                new ApiDateTime("2026-06-01T18:00:00+02:00"),
                new ApiDateTime("2026-06-01T19:00:00+02:00"),
                new ScheduledClass(4L, "Yoga", "Calm", AT_NOON),
                "Evening yoga",
                List.of(eva),
                new Room(6L, "Blue", AT_NOON),
                THERE,
                BERLIN,
                20,
                3,
                true,
                List.of(spot),
                "A1,A2",
                new ApiDateTime("2026-05-25T00:00:00"),
                new ApiDateTime("2026-06-01T17:00:00"),
                "PT12H",
                false,
                AT_NOON);
    }
}
