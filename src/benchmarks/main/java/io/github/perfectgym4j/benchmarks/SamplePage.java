package io.github.perfectgym4j.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.StringJoiner;

/** Answers as version 1 of the API gives them: the contract's example of a class, with other values in each row. */
public final class SamplePage {

    private SamplePage() {}

    /**
     * An answer of {@code GET Classes/Classes}.
     *
     * @param from id of the first class
     * @param count number of classes
     * @return the body
     */
    public static byte[] ofClasses(long from, int count) {
        return page(from, count, "");
    }

    /**
     * An answer of {@code GET Classes/UserClasses}.
     *
     * @param from id of the first class
     * @param count number of classes
     * @return the body
     */
    public static byte[] ofUserClasses(long from, int count) {
        return page(
                from,
                count,
                ",\"booked\":true,\"attended\":false,\"standby\":false,\"userClassRating\":null,\"userInstructorRating\":4,"
                        + "\"products\":[{\"id\":12,\"name\":\"Drop-in class\"},{\"id\":13,\"name\":\"Ten classes\"}]");
    }

    private static byte[] page(long from, int count, String more) {
        StringJoiner elements = new StringJoiner(",", "{\"elements\":[", "]}");
        for (long id = from; id < from + count; id++) {
            elements.add(element(id, more));
        }
        return elements.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String element(long id, String more) {
        LocalDateTime start = LocalDateTime.of(2026, 11, 23, 6, 0).plusMinutes(15 * (id % 1000));
        return """
                {"classType":{"id":%d,"timestamp":263952,"name":"Yoga %d","photoUrl":"","iconUrl":"",\
                "description":"Breath, balance and \\"long\\" stretches: für alle, bring a mat.",\
                "rating":{"rating":4.1,"votesCount":1234,"rankingSort":2.3},\
                "category":{"id":2,"category":"MIX","imageUrl":"https://example.perfectgym.com/Api/Files/Photo?n=2",\
                "isDeleted":false,"isProductRequiredForBooking":false,"name":"Mix","timestamp":1223165441}},\
                "instructor":{"id":%d,"timestamp":376826,"firstName":"Zoë","lastName":"Example %d","displayName":"Zoë Example",\
                "email":"zoe@example.com","photoUrl":"","sex":"Female",\
                "rating":{"rating":4.7,"votesCount":1234,"rankingSort":3.3},"isActive":true,"isDeleted":false},\
                "club":{"id":2,"timestamp":271990,"name":"Example Harbour","shortName":"Harbour","symbol":"EXHA","type":"Normal",\
                "openDate":"2015-01-01","latitude":52.51038,"longitude":13.39763,"email":"harbour@example.com",\
                "phoneNumber":"+49 30 5550100","timezone":"Central European Standard Time",\
                "address":{"line1":"Quay Street 1","line2":"","city":"Berlin","postalCode":"10-117","country":"Germany"},\
                "isDeleted":false,"isHidden":false},"id":%d,"timestamp":%d,"isDeleted":false,\
                "startDate":"%s:00","endDate":"%s:00","attendeesCount":%d,"attendeesLimit":25,\
                "clubZone":"Studio %d","clubZoneMapUrl":null,"colorRGB":"#33AA%02d","allowBookSeatNumber":true%s}""".formatted(
                        id % 20,
                        id % 20,
                        id % 9,
                        id % 9,
                        id,
                        100_000 + id,
                        start,
                        start.plusMinutes(60),
                        id % 26,
                        id % 4,
                        id % 100,
                        more);
    }
}
