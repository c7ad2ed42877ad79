package io.github.perfectgym4j.benchmarks.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A way from the body of an answer to its elements. */
@FunctionalInterface
interface AnswerReader {

    List<?> read(InputStream body) throws IOException;
}
