package io.github.perfectgym4j.benchmarks.call;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Builds the address of the operation, for clients that do not do so themselves. */
final class Address {

    private Address() {}

    static URI of(String base, long clubId, LocalDateTime startDate, LocalDateTime endDate, int page) {
        return URI.create(base + "/Classes/Classes?clubId=" + clubId + "&startDate=" + encoded(startDate) + "&endDate="
                + encoded(endDate) + "&page=" + page);
    }

    static String format(LocalDateTime value) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value);
    }

    private static String encoded(LocalDateTime value) {
        return format(value).replace(":", "%3A");
    }
}
