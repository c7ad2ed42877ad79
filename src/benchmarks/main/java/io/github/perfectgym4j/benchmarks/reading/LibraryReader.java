package io.github.perfectgym4j.benchmarks.reading;

import io.github.perfectgym4j.internal.rest.AnswerGuard;
import io.github.perfectgym4j.v1.wire.ElementsReader;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.List;

/** The library's own way, from the guard of the body to the message body reader, as the REST client's runtime takes it. */
final class LibraryReader implements AnswerReader {

    private static final Annotation[] NO_ANNOTATIONS = {};

    /** A request that belongs to no call. */
    private static final ClientRequestContext REQUEST = (ClientRequestContext) Proxy.newProxyInstance(
            LibraryReader.class.getClassLoader(),
            new Class<?>[] {ClientRequestContext.class},
            (proxy, method, arguments) -> null);

    private final AnswerGuard guard = new AnswerGuard();
    private final ElementsReader<List<?>> reader = new ElementsReader.OfList();
    private final Type declared;

    LibraryReader(Class<?> element) {
        this.declared = new GenericType(List.class, element);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public List<?> read(InputStream body) throws IOException {
        ReceivedAnswer answer = new ReceivedAnswer(body);
        guard.filter(REQUEST, answer);
        return reader.readFrom(
                (Class) List.class,
                declared,
                NO_ANNOTATIONS,
                MediaType.APPLICATION_JSON_TYPE,
                answer.getHeaders(),
                answer.getEntityStream());
    }
}
