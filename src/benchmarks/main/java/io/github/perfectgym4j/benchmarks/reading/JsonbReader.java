package io.github.perfectgym4j.benchmarks.reading;

import io.github.perfectgym4j.v1.common.Sex;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;

/** Plain JSON-B, by Yasson: one shared {@link Jsonb} that knows as little of the wire as these bodies let it. */
final class JsonbReader implements AnswerReader {

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withPropertyNamingStrategy(name -> name.equals("timeZone") ? "timezone" : name)
            .withAdapters(new SexAdapter()));

    private final Type envelope;

    JsonbReader(Class<?> element) {
        this.envelope = new GenericType(Envelope.class, element);
    }

    @Override
    public List<?> read(InputStream body) {
        return JSONB.<Envelope<?>>fromJson(body, envelope).elements();
    }

    private static final class SexAdapter implements JsonbAdapter<Sex, String> {

        @Override
        public String adaptToJson(Sex sex) {
            return sex.value();
        }

        @Override
        public Sex adaptFromJson(String text) {
            return new Sex(text);
        }
    }
}
