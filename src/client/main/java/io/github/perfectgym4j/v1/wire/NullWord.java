package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.json.Scalars;
import io.github.perfectgym4j.internal.json.ValueReader;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/** Reads a text for which the server also sends the word {@code null} in quotes. */
class NullWord implements ValueReader {

    @Override
    public String read(JsonParser parser, Event event, int depth) {
        String text = Scalars.text(parser, event, depth);
        return "null".equals(text) ? null : text;
    }
}
