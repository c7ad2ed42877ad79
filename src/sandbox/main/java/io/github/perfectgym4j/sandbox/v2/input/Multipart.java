package io.github.perfectgym4j.sandbox.v2.input;

import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the first file out of a multipart body (RFC 7578). */
final class Multipart {

    private static final String SORT = "multipart/form-data";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final String LINE = "\r\n";

    private Multipart() {}

    static boolean isIt(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(SORT);
    }

    static SentFile firstFile(byte[] body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw broken();
        }
        // Latin 1 keeps every byte as it is.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String line = "--" + boundary.group(1);
        int start = text.indexOf(line);
        while (start >= 0) {
            int headers = start + line.length();
            int content = text.indexOf(LINE + LINE, headers);
            int end = text.indexOf(LINE + line, headers);
            if (content < 0 || end < content) {
                throw broken();
            }
            Matcher name = NAME.matcher(text.substring(headers, content));
            if (name.find()) {
                byte[] bytes = name.group(1).getBytes(StandardCharsets.ISO_8859_1);
                int first = content + 2 * LINE.length();
                return new SentFile(
                        new String(bytes, StandardCharsets.UTF_8),
                        text.substring(first, Math.max(first, end)).getBytes(StandardCharsets.ISO_8859_1));
            }
            start = end + LINE.length();
        }
        throw broken();
    }

    private static InvalidRequest broken() {
        return new InvalidRequest(Map.of("request", List.of("The body has no file in it.")));
    }
}
