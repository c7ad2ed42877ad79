package io.github.perfectgym4j.benchmarks.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.Sex;

/** Jackson, told the few things about the types that their names do not say. */
final class JacksonMapper {

    private JacksonMapper() {}

    static ObjectMapper create() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new JavaTimeModule())
                .addMixIn(Sex.class, SexOnTheWire.class)
                .addMixIn(Club.class, ClubOnTheWire.class)
                .build();
    }

    private abstract static class SexOnTheWire {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        SexOnTheWire(String value) {}
    }

    private interface ClubOnTheWire {

        @JsonProperty("timezone")
        String timeZone();
    }
}
