package io.github.perfectgym4j.sandbox.wire;

import io.github.perfectgym4j.sandbox.access.Caller;
import io.github.perfectgym4j.sandbox.access.Mode;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parameters of a call, from the query string and, where the contract allows, from a JSON body (Q43). Names of
 * any case, numbers as numbers or texts (Q57); a blank one counts as missing.
 *
 * <p>What is wrong is gathered, so that a refusal can name all of it: read everything first, then call {@link #check()}. Until then a
 * wrong parameter reads as zero, false or null.
 */
public final class Parameters {

    private static final String INVALID = "InvalidPropertyValue";

    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> exact = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private List<ErrorEntry> wrong = new ArrayList<>();
    private String invalid = INVALID;

    /**
     * Takes the query string.
     *
     * @param uri address of the request
     */
    public Parameters(UriInfo uri) {
        uri.getQueryParameters().forEach((name, all) -> put(name, all.get(0)));
    }

    /**
     * Takes the query string and a JSON body; the body wins.
     *
     * @param uri address of the request
     * @param body JSON object; may be empty
     * @throws InvalidCall if the body is no JSON object
     */
    public Parameters(UriInfo uri, String body) {
        this(uri);
        putBody(body);
    }

    private Parameters() {}

    /**
     * Takes a JSON body only: what must not be in an address, such as passwords.
     *
     * @param body JSON object; may be empty
     * @return its fields
     * @throws InvalidCall if the body is no JSON object
     */
    public static Parameters inBody(String body) {
        Parameters parameters = new Parameters();
        parameters.putBody(body);
        return parameters;
    }

    private void putBody(String body) {
        if (body == null || body.isBlank()) {
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            reader.readObject().forEach((name, value) -> put(name, text(value)));
        } catch (JsonException notJson) {
            throw new InvalidCall(INVALID, "");
        }
    }

    /**
     * Takes the fields of a JSON object, such as one inside a body. Refusals call them by their own names.
     *
     * @param object object
     */
    public Parameters(JsonObject object) {
        object.forEach((name, value) -> put(name, text(value)));
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value == JsonValue.NULL ? "" : value.toString();
    }

    /**
     * Sets one parameter, as if it had been sent.
     *
     * @param name name
     * @param value value
     */
    public void put(String name, String value) {
        if (!value.isBlank()) {
            values.put(name, value.trim());
            exact.put(name, value);
        }
    }

    /**
     * Checks whether something was sent.
     *
     * @param name name
     * @return whether it was, and was not blank
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * Reads a text.
     *
     * @param name name
     * @return text; null if missing
     */
    public String optionalText(String name) {
        return values.get(name);
    }

    /**
     * Reads a required text.
     *
     * @param name name
     * @return text
     */
    public String requiredText(String name) {
        return required(name, INVALID, Function.identity(), null);
    }

    /**
     * Reads a password or the like, exactly as it was sent: blanks around it belong to it.
     *
     * @param name name
     * @return text; never put it into a message
     */
    public String requiredSecret(String name) {
        String trimmed = requiredText(name);
        return trimmed == null ? null : exact.get(name);
    }

    /**
     * Reads an e-mail address. It has to look like one: the names of employees' accounts do not.
     *
     * @param name name
     * @return address; null if missing
     */
    public String optionalEmail(String name) {
        return optional(name, text -> {
            if (!text.matches("[^@\\s]+@[^@\\s]+")) {
                throw new IllegalArgumentException();
            }
            return text;
        });
    }

    /**
     * Reads one of the values of a list, of any case.
     *
     * @param name name
     * @param allowed the values
     * @return the value as spelled in the list; null if missing
     */
    public String optionalChoice(String name, String... allowed) {
        return optional(name, text -> Stream.of(allowed)
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(IllegalArgumentException::new));
    }

    /**
     * Reads a required list of numbers: a JSON array, or numbers with commas between them.
     *
     * @param name name
     * @return numbers; at least one, unless wrong
     */
    public List<Long> requiredLongs(String name) {
        return required(
                name,
                INVALID,
                text -> Stream.of(text.replaceAll("[\\[\\]\"\\s]", "").split(","))
                        .map(Long::valueOf)
                        .toList(),
                List.of());
    }

    /**
     * Reads an optional boolean, of any case.
     *
     * @param name name
     * @return yes or no; null if missing
     */
    public Boolean booleanOrNull(String name) {
        return has(name) ? (Boolean) requiredBoolean(name) : null;
    }

    /**
     * Reads a JSON object inside the body. What is wrong in there is reported by {@link #check()} of this one.
     *
     * @param name name
     * @return its fields; null if missing
     */
    public Parameters nested(String name) {
        return optional(name, text -> {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return inner(reader.readObject());
            } catch (JsonException notJson) {
                throw new IllegalArgumentException(notJson);
            }
        });
    }

    /**
     * Reads a list of JSON objects inside the body. What is wrong in there is reported by {@link #check()} of this one.
     *
     * @param name name
     * @return the fields of each; empty if missing
     */
    public List<Parameters> nestedList(String name) {
        List<Parameters> all = optional(name, text -> {
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readArray().stream().map(this::inner).toList();
            } catch (JsonException notJson) {
                throw new IllegalArgumentException(notJson);
            }
        });
        return all == null ? List.of() : all;
    }

    private Parameters inner(JsonValue json) {
        if (!(json instanceof JsonObject fields)) {
            throw new IllegalArgumentException();
        }
        Parameters inner = new Parameters(fields).refusingWith(invalid);
        inner.wrong = wrong;
        return inner;
    }

    /**
     * Chooses another error code in place of {@code InvalidPropertyValue}, for operations that have a set of their own.
     *
     * @param code error code, from now on
     * @return this
     */
    public Parameters refusingWith(String code) {
        invalid = code;
        return this;
    }

    /**
     * Reads a number.
     *
     * @param name name
     * @return number; null if missing
     */
    public Long optionalLong(String name) {
        return has(name) ? required(name, INVALID, Long::valueOf, null) : null;
    }

    /**
     * Reads a number.
     *
     * @param name name
     * @param standard what counts if it is missing
     * @return number
     */
    public long optionalLong(String name, long standard) {
        return has(name) ? requiredLong(name) : standard;
    }

    /**
     * Reads a required number.
     *
     * @param name name
     * @return number
     */
    public long requiredLong(String name) {
        return requiredLong(name, INVALID);
    }

    /**
     * Reads a required number.
     *
     * @param name name
     * @param code error code if it is not
     * @return number
     */
    public long requiredLong(String name, String code) {
        return required(name, code, Long::valueOf, 0L);
    }

    /**
     * Reads a small number.
     *
     * @param name name
     * @return number; null if missing
     */
    public Integer optionalInt(String name) {
        return has(name) ? required(name, INVALID, Integer::valueOf, null) : null;
    }

    /**
     * Reads a required small number under one of several names.
     *
     * @param name documented name, by which a refusal calls it
     * @param aliases other names
     * @return number
     */
    public int requiredInt(String name, String... aliases) {
        for (String alias : aliases) {
            if (!has(name) && has(alias)) {
                put(name, values.get(alias));
            }
        }
        return required(name, INVALID, Integer::valueOf, 0);
    }

    /**
     * Reads a required boolean, of any case.
     *
     * @param name name
     * @return yes or no
     */
    public boolean requiredBoolean(String name) {
        return required(name, INVALID, Parameters::bool, false);
    }

    /**
     * Reads a boolean, of any case.
     *
     * @param name name
     * @return yes or no; no if missing
     */
    public boolean optionalBoolean(String name) {
        return has(name) && requiredBoolean(name);
    }

    private static Boolean bool(String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.valueOf(text);
    }

    /**
     * Reads a required local date-time; a bare date is its midnight (Q20).
     *
     * @param name name
     * @param code error code if it is not
     * @return date-time, local to the club
     */
    public LocalDateTime requiredTime(String name, String code) {
        return required(name, code, Parameters::time, null);
    }

    /**
     * Reads a local date-time; a bare date is its midnight (Q20).
     *
     * @param name name
     * @return date-time, local to the club; null if missing
     */
    public LocalDateTime optionalTime(String name) {
        return optional(name, Parameters::time);
    }

    private static LocalDateTime time(String text) {
        return text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    }

    /**
     * Reads the number of the page wanted.
     *
     * @return number, from 1 on; 1 if missing
     */
    public int page() {
        Integer page = optionalInt("page");
        if (page != null && page < 1) {
            wrong.add(new ErrorEntry(INVALID, "page"));
        }
        return page == null ? 1 : page;
    }

    /**
     * Finds out which member the call is about: in employee mode that of the required {@code userId}, in user mode the signed-in one.
     *
     * @param security context of the request
     * @return key of the member
     */
    public long member(SecurityContext security) {
        Caller caller = Caller.of(security);
        return caller.mode() == Mode.USER ? caller.memberId() : requiredLong("userId");
    }

    /**
     * Reads anything.
     *
     * @param name name
     * @param code error code if it is missing or cannot be read
     * @param parse turns the text into the value, or throws IllegalArgumentException
     * @return value; null if it was refused
     */
    public <T> T required(String name, String code, Function<String, T> parse) {
        return required(name, code, parse, null);
    }

    /**
     * Reads anything that may be missing.
     *
     * @param name name
     * @param parse turns the text into the value, or throws IllegalArgumentException
     * @return value; null if missing or refused
     */
    public <T> T optional(String name, Function<String, T> parse) {
        return has(name) ? required(name, INVALID, parse, null) : null;
    }

    /**
     * Notes one more thing that is wrong.
     *
     * @param code error code
     * @param name parameter
     */
    public void refuse(String code, String name) {
        wrong.add(new ErrorEntry(code, name));
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidCall if anything was missing or wrong, with all reasons
     */
    public void check() {
        if (!wrong.isEmpty()) {
            throw new InvalidCall(wrong);
        }
    }

    private <T> T required(String name, String code, Function<String, T> parse, T inVain) {
        try {
            if (has(name)) {
                return parse.apply(values.get(name));
            }
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            // Reported like a missing one.
        }
        wrong.add(new ErrorEntry(code.equals(INVALID) ? invalid : code, name));
        return inVain;
    }
}
