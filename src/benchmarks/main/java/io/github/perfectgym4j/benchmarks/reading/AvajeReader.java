package io.github.perfectgym4j.benchmarks.reading;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import io.github.perfectgym4j.v1.classes.ClassCategory;
import io.github.perfectgym4j.v1.classes.ClassType;
import io.github.perfectgym4j.v1.classes.ClassTypeTranslation;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.CategoriesClasses;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.CustomAttribute;
import io.github.perfectgym4j.v1.common.Rating;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.instructors.Instructor;
import io.github.perfectgym4j.v1.products.ProductReference;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.List;

/** avaje-jsonb: readers of the library's own records, generated when this class is compiled. */
@Json.Import({
    FitnessClass.class,
    UserClass.class,
    ClassType.class,
    ClassTypeTranslation.class,
    ClassCategory.class,
    Instructor.class,
    CategoriesClasses.class,
    Rating.class,
    Address.class,
    CustomAttribute.class,
    ProductReference.class
})
final class AvajeReader implements AnswerReader {

    private static final Jsonb JSONB = Jsonb.builder()
            .add(Sex.class, new SexAdapter())
            .add(JsonValue.class, new NoServices())
            .build();

    private final JsonAdapter<List<?>> elements;

    @SuppressWarnings({"unchecked", "rawtypes"})
    AvajeReader(Class<?> element) {
        this.elements = (JsonAdapter) JSONB.adapter(Types.listOf(element));
    }

    @Override
    public List<?> read(InputStream body) {
        try (JsonReader reader = JSONB.reader(body)) {
            List<?> read = List.of();
            reader.beginObject();
            while (reader.hasNextField()) {
                if (reader.nextField().equals("elements")) {
                    read = elements.fromJson(reader);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return read;
        }
    }

    @Json.MixIn(Club.class)
    abstract static class ClubOnTheWire {

        @Json.Property("timezone")
        String timeZone;
    }

    private static final class SexAdapter implements JsonAdapter<Sex> {

        @Override
        public void toJson(JsonWriter writer, Sex sex) {
            writer.value(sex.value());
        }

        @Override
        public Sex fromJson(JsonReader reader) {
            return new Sex(reader.readString());
        }
    }

    /** The services of an instructor have no documented form, and no place in these bodies. */
    private static final class NoServices implements JsonAdapter<JsonValue> {

        @Override
        public void toJson(JsonWriter writer, JsonValue value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public JsonValue fromJson(JsonReader reader) {
            throw new UnsupportedOperationException();
        }
    }
}
