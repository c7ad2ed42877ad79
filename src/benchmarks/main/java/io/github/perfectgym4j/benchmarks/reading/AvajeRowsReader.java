package io.github.perfectgym4j.benchmarks.reading;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import io.github.perfectgym4j.v2.value.TaxedValue;
import java.io.InputStream;
import java.util.List;

/** avaje-jsonb for rows of version 2.2: generated when this class is compiled. */
@Json.Import({PaymentRow.class, TaxedValue.class})
final class AvajeRowsReader implements AnswerReader {

    private final Jsonb jsonb;
    private final JsonAdapter<List<PaymentRow>> rows;

    AvajeRowsReader() {
        jsonb = Jsonb.builder().add(ApiDateTime.class, new DateTimeAdapter()).build();
        rows = jsonb.adapter(Types.listOf(PaymentRow.class));
    }

    @Override
    public List<?> read(InputStream body) {
        try (JsonReader reader = jsonb.reader(body)) {
            List<?> read = List.of();
            reader.beginObject();
            while (reader.hasNextField()) {
                if (reader.nextField().equals("value")) {
                    read = rows.fromJson(reader);
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return read;
        }
    }

    private static final class DateTimeAdapter implements JsonAdapter<ApiDateTime> {

        @Override
        public void toJson(JsonWriter writer, ApiDateTime value) {
            writer.value(value.value());
        }

        @Override
        public ApiDateTime fromJson(JsonReader reader) {
            return new ApiDateTime(reader.readString());
        }
    }
}
