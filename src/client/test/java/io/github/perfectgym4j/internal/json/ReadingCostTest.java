package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What reading a page costs, counted and not timed: memory, and what is asked of the connection. */
class ReadingCostTest {

    private static final int CLASSES = 100;

    /**
     * For one class with its class type, instructor and club. Java 17 takes 7,100 in the interpreter and with its first compiler, 5,200 with
     * its second. With Java's own parser of times it would be 9,300.
     */
    private static final long MAX_BYTES_PER_CLASS = 8_000;

    private static final int READS = 20;

    @Test
    void memoryForOneClass() {
        byte[] page = page();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < READS; i++) {
            InputStream body = new ByteArrayInputStream(page);
            long before = thread.getCurrentThreadAllocatedBytes();
            List<FitnessClass> classes = Samples.list(FitnessClass.class, body);
            long after = thread.getCurrentThreadAllocatedBytes();
            assertThat(classes).hasSize(CLASSES);
            least = Math.min(least, after - before);
        }
        assertThat(least / CLASSES).as("bytes for one class").isBetween(1_000L, MAX_BYTES_PER_CLASS);
    }

    @Test
    void theBodyIsReadOnceAndInBlocks() {
        byte[] page = page();
        Counting body = new Counting(page);
        assertThat(Samples.list(FitnessClass.class, body)).hasSize(CLASSES);
        assertThat(body.bytes).isEqualTo(page.length);
        assertThat(body.calls).isLessThanOrEqualTo(page.length / 16_000 + 4);
    }

    private static byte[] page() {
        return LongStream.range(0, CLASSES)
                .mapToObj(ReadingCostTest::fitnessClass)
                .collect(Collectors.joining(",", "{\"elements\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String fitnessClass(long id) {
        LocalDateTime start = LocalDateTime.of(2026, 11, 23, 6, 0).plusMinutes(15 * id);
        return """
                {"classType":{"id":%1$d,"timestamp":263952,"name":"Yoga %1$d","photoUrl":"",\
                "description":"Breath, balance and \\"long\\" stretches: für alle.",\
                "rating":{"rating":4.1,"votesCount":1234,"rankingSort":2.3},\
                "category":{"id":2,"category":"MIX","isDeleted":false,"name":"Mix","timestamp":1223165441}},\
                "instructor":{"id":%1$d,"timestamp":376826,"firstName":"Zoë","lastName":"Example","email":"zoe@example.com",\
                "sex":"Female","rating":{"rating":4.7,"votesCount":1234,"rankingSort":3.3},"isActive":true,"isDeleted":false},\
                "club":{"id":2,"timestamp":271990,"name":"Example Harbour","shortName":"Harbour","openDate":"2015-01-01",\
                "latitude":52.51038,"longitude":13.39763,"timezone":"Central European Standard Time",\
                "address":{"line1":"Quay Street 1","city":"Berlin","postalCode":"10-117"},"isDeleted":false},\
                "id":%1$d,"timestamp":%1$d,"isDeleted":false,"startDate":"%2$s:00","endDate":"%3$s:00",\
                "attendeesCount":7,"attendeesLimit":25,"clubZone":"Studio","colorRGB":"#33AA77",\
                "allowBookSeatNumber":true}""".formatted(id, start, start.plusHours(1));
    }

    private static final class Counting extends FilterInputStream {

        private long bytes;
        private int calls;

        Counting(byte[] body) {
            super(new ByteArrayInputStream(body));
        }

        @Override
        public int read() throws IOException {
            calls++;
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            calls++;
            int n = super.read(target, offset, length);
            bytes += Math.max(n, 0);
            return n;
        }
    }
}
