package io.github.perfectgym4j.sandbox.v1.oauth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a form the way the vendor's documentation writes it: its example has line breaks and blanks around names and
 * values, unencoded, which do not belong to them. Encoded ones do.
 */
final class Form {

    private Form() {}

    /**
     * Reads form fields.
     *
     * @param body form-encoded, UTF-8
     * @return fields; the first of several with the same name
     * @throws IllegalArgumentException if the encoding is broken
     */
    static Map<String, String> parse(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String field : body.split("&")) {
            int equals = field.indexOf('=');
            if (equals >= 0) {
                fields.putIfAbsent(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.strip(), StandardCharsets.UTF_8);
    }
}
