package io.github.perfectgym4j.benchmarks.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.afterburner.AfterburnerModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Jackson databind, with an {@link ObjectReader} made once. */
final class JacksonReader implements AnswerReader {

    private final ObjectReader reader;

    private JacksonReader(Class<?> element, Module... faster) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new JavaTimeModule())
                .addModules(faster)
                .addMixIn(Sex.class, SexOnTheWire.class)
                .addMixIn(Club.class, ClubOnTheWire.class)
                .addMixIn(ApiDateTime.class, ApiDateTimeOnTheWire.class)
                .build();
        this.reader = mapper.readerFor(mapper.getTypeFactory().constructParametricType(Envelope.class, element));
    }

    static JacksonReader plain(Class<?> element) {
        return new JacksonReader(element);
    }

    static JacksonReader withAfterburner(Class<?> element) {
        return new JacksonReader(element, new AfterburnerModule());
    }

    static JacksonReader withBlackbird(Class<?> element) {
        return new JacksonReader(element, new BlackbirdModule());
    }

    @Override
    public List<?> read(InputStream body) throws IOException {
        return reader.<Envelope<?>>readValue(body).elements();
    }

    private abstract static class SexOnTheWire {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        SexOnTheWire(String value) {}
    }

    private abstract static class ApiDateTimeOnTheWire {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ApiDateTimeOnTheWire(String text) {}
    }

    private interface ClubOnTheWire {

        @JsonProperty("timezone")
        String timeZone();
    }
}
