package io.github.perfectgym4j.timetable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The page after signing in: always one of this application. */
public final class ReturnAddress {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private ReturnAddress() {}

    /**
     * Checks an address that came with a request.
     *
     * @param asked the address, or null
     * @return the address if it is one of this application, or else the front page
     */
    public static String checked(String asked) {
        return asked != null && asked.length() < 500 && OWN.matcher(asked).matches() && isAddress(asked) ? asked : "/";
    }

    private static boolean isAddress(String asked) {
        try {
            return new URI(asked).getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * The sign-in page that leads back to the page of a request. What changes something is below its page: {@code /class/101/book}.
     *
     * @param request the request that needs a member
     * @return address of the sign-in page
     */
    public static String signInFor(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        String page = request.getMethod().equals("GET")
                ? path + (query == null ? "" : "?" + query)
                : path.substring(0, Math.max(1, path.lastIndexOf('/')));
        return "/sign-in?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
