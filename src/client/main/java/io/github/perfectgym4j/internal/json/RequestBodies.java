package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.json.SparseUpdate;
import io.github.perfectgym4j.client.json.TextValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/**
 * Writes request bodies: records, by one {@link Jsonb} for all. Null components are left out, date-times are written as the server expects
 * them.
 *
 * <p>In place of the server's own JSON-B provider, which on Open Liberty writes the headers of every request to its trace, the bearer token
 * among them, and on plain RESTEasy builds a new {@link Jsonb} for each message.
 */
@Produces(MediaType.APPLICATION_JSON)
public class RequestBodies implements MessageBodyWriter<Record> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(written(body).getBytes(StandardCharsets.UTF_8));
    }

    static String written(Object body) {
        return Shared.JSONB.toJson(body);
    }

    private static final class Shared {
        static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
                .withSerializers(
                        new DateTimeSerializer(),
                        new TextValueSerializer(),
                        new SecretSerializer(),
                        new SparseUpdateSerializer()));
    }

    /** JSON-B's own date format would drop neither nanoseconds nor, with a pattern, fit plain dates as well. */
    private static final class DateTimeSerializer implements JsonbSerializer<LocalDateTime> {

        @Override
        public void serialize(LocalDateTime value, JsonGenerator generator, SerializationContext context) {
            generator.write(LocalDateTimes.format(value));
        }
    }

    /** A record around a text goes on the wire as that text. */
    private static final class TextValueSerializer implements JsonbSerializer<TextValue> {

        @Override
        public void serialize(TextValue value, JsonGenerator generator, SerializationContext context) {
            generator.write(value.value());
        }
    }

    /** Operations with all their values: null has a meaning here. */
    private static final class SparseUpdateSerializer implements JsonbSerializer<SparseUpdate> {

        @Override
        public void serialize(SparseUpdate update, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            update.values().forEach((path, value) -> {
                generator.writeStartObject().write("op", "replace").write("path", path);
                if (value == null) {
                    generator.writeNull("value");
                } else {
                    context.serialize("value", value, generator);
                }
                generator.writeEnd();
            });
            generator.writeEnd();
        }
    }

    /** The one place where a secret of a body is revealed. */
    private static final class SecretSerializer implements JsonbSerializer<Secret> {

        @Override
        public void serialize(Secret value, JsonGenerator generator, SerializationContext context) {
            generator.write(value.reveal());
        }
    }
}
