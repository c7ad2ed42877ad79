package io.github.perfectgym4j.timetable.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The error page: what went wrong in one sentence, and a link to go on. */
@RequestScoped
public class ProblemPage {

    /** Programs get the sentence alone. */
    private static final String API = "/api/";

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    /**
     * Makes the answer.
     *
     * @param status HTTP status
     * @param textKey key of the text
     * @param values what to put into the text
     * @return the answer, to be completed
     */
    public Response.ResponseBuilder of(Response.StatusType status, String textKey, Object... values) {
        Texts t = page.texts();
        if (request.getRequestURI().startsWith(API)) {
            return Response.status(status)
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity(t.get(textKey, values));
        }
        boolean isRepeatable =
                status.getStatusCode() >= 500 && request.getMethod().equals("GET");
        Html again = isRepeatable ? Html.of("<a class='button' href=''>{}</a> ", t.get("problem.again")) : Html.NONE;
        Html content = Html.of(
                "<h1>{}</h1><p class='notice problem' role='alert'>{}</p><p>{}<a href='/'>{}</a></p>",
                t.get("problem.title"),
                t.get(textKey, values),
                again,
                t.get("nav.timetable"));
        return Response.status(status).type(HtmlWriter.HTML).entity(page.of(t.get("problem.title"), content));
    }
}
