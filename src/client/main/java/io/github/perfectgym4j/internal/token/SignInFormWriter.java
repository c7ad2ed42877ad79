package io.github.perfectgym4j.internal.token;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a {@link SignInForm} form-encoded. */
@Produces(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInFormWriter implements MessageBodyWriter<SignInForm> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == SignInForm.class;
    }

    @Override
    public void writeTo(
            SignInForm form,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(form.encoded());
    }
}
