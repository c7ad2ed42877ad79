package io.github.perfectgym4j.benchmarks.reading;

import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.wire.ODataReader;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** The library's own way to read a page of rows of version 2.2. */
final class LibraryRowsReader implements AnswerReader {

    private static final Annotation[] NO_ANNOTATIONS = {};

    private final ODataReader reader = new ODataReader();
    private final Type declared;

    LibraryRowsReader(Class<?> row) {
        declared = new GenericType(ResultPage.class, row);
    }

    @Override
    public List<?> read(InputStream body) {
        return ((ResultPage<?>) reader.readFrom(
                        Record.class, declared, NO_ANNOTATIONS, MediaType.APPLICATION_JSON_TYPE, null, body))
                .elements();
    }
}
