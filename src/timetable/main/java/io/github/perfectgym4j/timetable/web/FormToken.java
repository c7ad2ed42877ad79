package io.github.perfectgym4j.timetable.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Lets a request change something only if it carries the secret of the session's own forms (against cross-site request forgery). No address
 * is exempt: what is not a plain read has to carry it.
 */
@WebFilter("/*")
public class FormToken implements Filter {

    /** Name of the form's field, and of the session's attribute. */
    static final String FIELD = "formToken";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        http.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (READS.contains(http.getMethod()) || isOurs(http)) {
            chain.doFilter(request, response);
            return;
        }
        Texts texts = Texts.accepted(http.getHeader("Accept-Language"));
        HttpServletResponse refused = (HttpServletResponse) response;
        PageHeaders.set(refused);
        refused.setStatus(HttpServletResponse.SC_FORBIDDEN);
        refused.setContentType(HtmlWriter.HTML);
        refused.getWriter()
                .write(Html.of(
                                "<!DOCTYPE html><html lang='{}'><title>{}</title><h1>{}</h1><p><a href='/'>{}</a></p>",
                                texts.language(),
                                texts.get("app.name"),
                                texts.get("problem.form"),
                                texts.get("nav.timetable"))
                        .markup());
    }

    private static boolean isOurs(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String sent = request.getParameter(FIELD);
        return sent != null
                && session != null
                && session.getAttribute(FIELD) instanceof String expected
                && MessageDigest.isEqual(bytes(expected), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
