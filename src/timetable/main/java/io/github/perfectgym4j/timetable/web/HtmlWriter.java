package io.github.perfectgym4j.timetable.web;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Sends pages: a resource returns {@link Html}. */
@Provider
@Produces(HtmlWriter.HTML)
public class HtmlWriter implements MessageBodyWriter<Html> {

    /** Media type of all pages. */
    public static final String HTML = "text/html;charset=UTF-8";

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Html.class;
    }

    @Override
    public void writeTo(
            Html page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(page.markup().getBytes(StandardCharsets.UTF_8));
    }
}
