package io.github.perfectgym4j.client.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import java.time.LocalDateTime;

/**
 * The one {@link Jsonb} that writes request bodies. Without a resolver RESTEasy builds a new one for every message, which costs two to five
 * times the whole call. Null components are left out, date-times are written as the server expects them.
 */
public class RequestBodies implements ContextResolver<Jsonb> {

    /** For the runtime, which creates one for each interface. */
    public RequestBodies() {}

    @Override
    public Jsonb getContext(Class<?> type) {
        return Shared.JSONB;
    }

    private static final class Shared {
        static final Jsonb JSONB = JsonbBuilder.create(
                new JsonbConfig().withSerializers(new DateTimeSerializer(), new TextValueSerializer()));
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
}
