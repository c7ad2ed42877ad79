package io.github.perfectgym4j.benchmarks.reading;

import io.github.perfectgym4j.v1.classes.ClassCategory;
import io.github.perfectgym4j.v1.classes.ClassType;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.Rating;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.instructors.Instructor;
import io.github.perfectgym4j.v1.products.ProductReference;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a careful person writes by hand on Jakarta JSON-P for exactly these bodies: one loop for each record, every type as documented, the
 * fields that never come left out.
 */
final class StreamingReader implements AnswerReader {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final Function<JsonParser, ?> element;

    StreamingReader(Class<?> element) {
        this.element = element == FitnessClass.class
                ? p -> new ClassOfAnyKind().read(p).fitnessClass()
                : p -> new ClassOfAnyKind().read(p).userClass();
    }

    @Override
    public List<?> read(InputStream body) {
        try (JsonParser p = PARSERS.createParser(body)) {
            List<?> elements = List.of();
            expect(Event.START_OBJECT, p.next());
            while (p.next() != Event.END_OBJECT) {
                String key = p.getString();
                Event event = p.next();
                if (key.equals("elements")) {
                    elements = list(p, event, element);
                } else {
                    skip(p, event);
                }
            }
            return elements;
        }
    }

    private static void expect(Event expected, Event event) {
        if (event != expected) {
            throw new IllegalStateException("expected " + expected + ", found " + event);
        }
    }

    private static void skip(JsonParser p, Event event) {
        if (event == Event.START_OBJECT) {
            p.skipObject();
        } else if (event == Event.START_ARRAY) {
            p.skipArray();
        }
    }

    private static <T> List<T> list(JsonParser p, Event event, Function<JsonParser, T> element) {
        if (event == Event.VALUE_NULL) {
            return List.of();
        }
        expect(Event.START_ARRAY, event);
        List<T> list = new ArrayList<>();
        while ((event = p.next()) != Event.END_ARRAY) {
            expect(Event.START_OBJECT, event);
            list.add(element.apply(p));
        }
        return list;
    }

    private static <T> T object(JsonParser p, Event event, Function<JsonParser, T> read) {
        if (event == Event.VALUE_NULL) {
            return null;
        }
        expect(Event.START_OBJECT, event);
        return read.apply(p);
    }

    private static String text(JsonParser p, Event event) {
        if (event == Event.VALUE_NULL) {
            return null;
        }
        expect(Event.VALUE_STRING, event);
        return p.getString();
    }

    private static Long wide(JsonParser p, Event event) {
        if (event == Event.VALUE_NULL) {
            return null;
        }
        expect(Event.VALUE_NUMBER, event);
        return p.getLong();
    }

    private static Integer whole(JsonParser p, Event event) {
        if (event == Event.VALUE_NULL) {
            return null;
        }
        expect(Event.VALUE_NUMBER, event);
        return p.getInt();
    }

    private static BigDecimal decimal(JsonParser p, Event event) {
        if (event == Event.VALUE_NULL) {
            return null;
        }
        expect(Event.VALUE_NUMBER, event);
        return p.getBigDecimal();
    }

    private static Boolean bool(Event event) {
        return switch (event) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("expected true or false, found " + event);
        };
    }

    private static LocalDateTime dateTime(JsonParser p, Event event) {
        String text = text(p, event);
        return text == null ? null : LocalDateTime.parse(text);
    }

    private static LocalDate date(JsonParser p, Event event) {
        String text = text(p, event);
        return text == null ? null : LocalDate.parse(text);
    }

    private static ClassType classType(JsonParser p) {
        Long id = null;
        Long timestamp = null;
        String name = null;
        String description = null;
        String photoUrl = null;
        String iconUrl = null;
        Rating rating = null;
        ClassCategory category = null;
        while (p.next() != Event.END_OBJECT) {
            String key = p.getString();
            Event event = p.next();
            switch (key) {
                case "id" -> id = wide(p, event);
                case "timestamp" -> timestamp = wide(p, event);
                case "name" -> name = text(p, event);
                case "description" -> description = text(p, event);
                case "photoUrl" -> photoUrl = text(p, event);
                case "iconUrl" -> iconUrl = text(p, event);
                case "rating" -> rating = object(p, event, StreamingReader::rating);
                case "category" -> category = object(p, event, StreamingReader::category);
                default -> skip(p, event);
            }
        }
        return new ClassType(
                id,
                timestamp,
                null,
                name,
                description,
                null,
                photoUrl,
                iconUrl,
                rating,
                null,
                null,
                category,
                null,
                null,
                null,
                null);
    }

    private static Rating rating(JsonParser p) {
        BigDecimal rating = null;
        Integer votesCount = null;
        BigDecimal rankingSort = null;
        while (p.next() != Event.END_OBJECT) {
            String key = p.getString();
            Event event = p.next();
            switch (key) {
                case "rating" -> rating = decimal(p, event);
                case "votesCount" -> votesCount = whole(p, event);
                case "rankingSort" -> rankingSort = decimal(p, event);
                default -> skip(p, event);
            }
        }
        return new Rating(rating, votesCount, rankingSort);
    }

    private static ClassCategory category(JsonParser p) {
        Long id = null;
        Long timestamp = null;
        Boolean isDeleted = null;
        String name = null;
        String category = null;
        String imageUrl = null;
        Boolean isProductRequiredForBooking = null;
        while (p.next() != Event.END_OBJECT) {
            String key = p.getString();
            Event event = p.next();
            switch (key) {
                case "id" -> id = wide(p, event);
                case "timestamp" -> timestamp = wide(p, event);
                case "isDeleted" -> isDeleted = bool(event);
                case "name" -> name = text(p, event);
                case "category" -> category = text(p, event);
                case "imageUrl" -> imageUrl = text(p, event);
                case "isProductRequiredForBooking" -> isProductRequiredForBooking = bool(event);
                default -> skip(p, event);
            }
        }
        return new ClassCategory(
                id, timestamp, isDeleted, name, category, null, imageUrl, null, null, isProductRequiredForBooking);
    }

    private static Instructor instructor(JsonParser p) {
        Long id = null;
        Long timestamp = null;
        Boolean isDeleted = null;
        String firstName = null;
        String lastName = null;
        String displayName = null;
        String email = null;
        String photoUrl = null;
        Sex sex = null;
        Rating rating = null;
        Boolean isActive = null;
        while (p.next() != Event.END_OBJECT) {
            String key = p.getString();
            Event event = p.next();
            switch (key) {
                case "id" -> id = wide(p, event);
                case "timestamp" -> timestamp = wide(p, event);
                case "isDeleted" -> isDeleted = bool(event);
                case "firstName" -> firstName = text(p, event);
                case "lastName" -> lastName = text(p, event);
                case "displayName" -> displayName = text(p, event);
                case "email" -> email = text(p, event);
                case "photoUrl" -> photoUrl = text(p, event);
                case "sex" -> sex = event == Event.VALUE_NULL ? null : new Sex(text(p, event));
                case "rating" -> rating = object(p, event, StreamingReader::rating);
                case "isActive" -> isActive = bool(event);
                default -> skip(p, event);
            }
        }
        return new Instructor(
                id,
                timestamp,
                isDeleted,
                firstName,
                lastName,
                displayName,
                email,
                photoUrl,
                sex,
                rating,
                isActive,
                null,
                null,
                null,
                null);
    }

    private static Club club(JsonParser p) {
        Long id = null;
        Long timestamp = null;
        Boolean isDeleted = null;
        String name = null;
        String shortName = null;
        String symbol = null;
        String type = null;
        String email = null;
        String phoneNumber = null;
        BigDecimal latitude = null;
        BigDecimal longitude = null;
        String timeZone = null;
        LocalDate openDate = null;
        Address address = null;
        Boolean isHidden = null;
        while (p.next() != Event.END_OBJECT) {
            String key = p.getString();
            Event event = p.next();
            switch (key) {
                case "id" -> id = wide(p, event);
                case "timestamp" -> timestamp = wide(p, event);
                case "isDeleted" -> isDeleted = bool(event);
                case "name" -> name = text(p, event);
                case "shortName" -> shortName = text(p, event);
                case "symbol" -> symbol = text(p, event);
                case "type" -> type = text(p, event);
                case "email" -> email = text(p, event);
                case "phoneNumber" -> phoneNumber = text(p, event);
                case "latitude" -> latitude = decimal(p, event);
                case "longitude" -> longitude = decimal(p, event);
                case "timezone" -> timeZone = text(p, event);
                case "openDate" -> openDate = date(p, event);
                case "address" -> address = object(p, event, StreamingReader::address);
                case "isHidden" -> isHidden = bool(event);
                default -> skip(p, event);
            }
        }
        return new Club(
                id,
                timestamp,
                isDeleted,
                name,
                shortName,
                symbol,
                type,
                email,
                phoneNumber,
                latitude,
                longitude,
                timeZone,
                openDate,
                address,
                isHidden);
    }

    private static Address address(JsonParser p) {
        String line1 = null;
        String line2 = null;
        String postalCode = null;
        String city = null;
        String country = null;
        String countrySymbol = null;
        while (p.next() != Event.END_OBJECT) {
            String key = p.getString();
            Event event = p.next();
            switch (key) {
                case "line1" -> line1 = text(p, event);
                case "line2" -> line2 = text(p, event);
                case "postalCode" -> postalCode = text(p, event);
                case "city" -> city = text(p, event);
                case "country" -> country = text(p, event);
                case "countrySymbol" -> countrySymbol = text(p, event);
                default -> skip(p, event);
            }
        }
        return new Address(line1, line2, postalCode, city, country, countrySymbol);
    }

    private static ProductReference product(JsonParser p) {
        Long id = null;
        BigDecimal price = null;
        String productName = null;
        while (p.next() != Event.END_OBJECT) {
            String key = p.getString();
            Event event = p.next();
            switch (key) {
                case "id" -> id = wide(p, event);
                case "price" -> price = decimal(p, event);
                case "productName" -> productName = text(p, event);
                default -> skip(p, event);
            }
        }
        return new ProductReference(id, price, productName);
    }

    /** The fields of both kinds of class. */
    private static final class ClassOfAnyKind {

        private Long id;
        private Long timestamp;
        private Boolean isDeleted;
        private ClassType classType;
        private Instructor instructor;
        private Club club;
        private LocalDateTime startDate;
        private LocalDateTime endDate;
        private Integer attendeesCount;
        private Integer attendeesLimit;
        private String clubZone;
        private String clubZoneMapUrl;
        private String colorRGB;
        private Boolean allowBookSeatNumber;
        private Boolean booked;
        private Boolean attended;
        private Boolean standby;
        private Integer userClassRating;
        private Integer userInstructorRating;
        private List<ProductReference> products;

        ClassOfAnyKind read(JsonParser p) {
            while (p.next() != Event.END_OBJECT) {
                String key = p.getString();
                Event event = p.next();
                switch (key) {
                    case "id" -> id = wide(p, event);
                    case "timestamp" -> timestamp = wide(p, event);
                    case "isDeleted" -> isDeleted = bool(event);
                    case "classType" -> classType = object(p, event, StreamingReader::classType);
                    case "instructor" -> instructor = object(p, event, StreamingReader::instructor);
                    case "club" -> club = object(p, event, StreamingReader::club);
                    case "startDate" -> startDate = dateTime(p, event);
                    case "endDate" -> endDate = dateTime(p, event);
                    case "attendeesCount" -> attendeesCount = whole(p, event);
                    case "attendeesLimit" -> attendeesLimit = whole(p, event);
                    case "clubZone" -> clubZone = text(p, event);
                    case "clubZoneMapUrl" -> clubZoneMapUrl = text(p, event);
                    case "colorRGB" -> colorRGB = text(p, event);
                    case "allowBookSeatNumber" -> allowBookSeatNumber = bool(event);
                    case "booked" -> booked = bool(event);
                    case "attended" -> attended = bool(event);
                    case "standby" -> standby = bool(event);
                    case "userClassRating" -> userClassRating = whole(p, event);
                    case "userInstructorRating" -> userInstructorRating = whole(p, event);
                    case "products" -> products = list(p, event, StreamingReader::product);
                    default -> skip(p, event);
                }
            }
            return this;
        }

        FitnessClass fitnessClass() {
            return new FitnessClass(
                    id,
                    timestamp,
                    isDeleted,
                    classType,
                    instructor,
                    club,
                    startDate,
                    endDate,
                    attendeesCount,
                    attendeesLimit,
                    clubZone,
                    clubZoneMapUrl,
                    colorRGB,
                    allowBookSeatNumber);
        }

        UserClass userClass() {
            return new UserClass(
                    id,
                    timestamp,
                    isDeleted,
                    classType,
                    instructor,
                    club,
                    startDate,
                    endDate,
                    attendeesCount,
                    attendeesLimit,
                    clubZone,
                    clubZoneMapUrl,
                    colorRGB,
                    allowBookSeatNumber,
                    booked,
                    attended,
                    standby,
                    userClassRating,
                    userInstructorRating,
                    products);
        }
    }
}
