package io.github.perfectgym4j.benchmarks.server;

import io.github.perfectgym4j.benchmarks.SamplePage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The answers, each made when it is first asked for and kept. */
final class CannedAnswers {

    private static final int PAGE = 100;

    /** What {@link SamplePage} adds to an id to get the element's change counter. */
    private static final long FIRST_TIMESTAMP = 100_000;

    private static final ByteBuffer ONE_BARE_ELEMENT = readOnly(
            "{\"elements\":[{\"id\":1,\"timestamp\":100001,\"isDeleted\":false}]}".getBytes(StandardCharsets.UTF_8));

    private record Slice(String operation, long from, int count) {}

    private final Map<Slice, ByteBuffer> known = new ConcurrentHashMap<>();

    /**
     * The answer of an operation.
     *
     * @param operation its path below {@code /Api}
     * @param elements how many elements the whole list has, with ids from 1
     * @param page number of the page, from 1
     * @param timestamp change counter; only elements with a higher one are told
     * @return the body
     */
    ByteBuffer of(String operation, int elements, long page, long timestamp) {
        return switch (operation) {
            case "Classes/Classes" ->
                slice(operation, elements, page, timestamp, s -> SamplePage.ofClasses(s.from, s.count));
            case "Classes/UserClasses" ->
                slice(operation, elements, page, timestamp, s -> SamplePage.ofUserClasses(s.from, s.count));
            default -> ONE_BARE_ELEMENT.duplicate();
        };
    }

    private ByteBuffer slice(String operation, int elements, long page, long timestamp, Function<Slice, byte[]> maker) {
        long first = Math.max(1, timestamp - FIRST_TIMESTAMP + 1) + (page - 1) * PAGE;
        int count = (int) Math.max(0, Math.min(PAGE, elements - first + 1));
        Slice slice = new Slice(operation, first, count);
        ByteBuffer body = known.get(slice);
        if (body == null) {
            body = known.computeIfAbsent(slice, s -> readOnly(maker.apply(s)));
        }
        return body.duplicate();
    }

    private static ByteBuffer readOnly(byte[] body) {
        return ByteBuffer.allocateDirect(body.length).put(body).flip().asReadOnlyBuffer();
    }
}
