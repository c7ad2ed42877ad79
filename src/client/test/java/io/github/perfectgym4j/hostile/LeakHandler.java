package io.github.perfectgym4j.hostile;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Reads everything that is logged, at the finest level, and keeps what should not have been. */
final class LeakHandler extends Handler implements AutoCloseable {

    /** Apache HttpClient's log of the bytes on the wire is meant to show them, and is off unless somebody asks for it by name. */
    private static final Logger WIRE = Logger.getLogger("org.apache.http");

    private static final Logger ROOT = Logger.getLogger("");
    private static final String OWN = "io.github.perfectgym4j";

    private final Level before = ROOT.getLevel();
    private final SimpleFormatter format = new SimpleFormatter();
    private final Queue<String> offending = new ConcurrentLinkedQueue<>();
    private volatile long records;

    private LeakHandler() {}

    static LeakHandler install() {
        LeakHandler handler = new LeakHandler();
        handler.setLevel(Level.ALL);
        WIRE.setLevel(Level.INFO);
        ROOT.setLevel(Level.ALL);
        ROOT.addHandler(handler);
        return handler;
    }

    @Override
    public void publish(LogRecord record) {
        records++;
        String message = format.formatMessage(record);
        StringWriter text = new StringWriter().append(message);
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        boolean own = record.getLoggerName() != null && record.getLoggerName().startsWith(OWN);
        List<String> leaks = own ? Leaks.of(text.toString()) : Leaks.secretsOf(text.toString());
        if (!leaks.isEmpty() || own && Leaks.hasControlCharacters(message)) {
            offending.add(record.getLoggerName() + ": " + text);
        }
    }

    /** What should not have been logged since this was last asked. */
    List<String> offending() {
        List<String> found = new ArrayList<>();
        for (String text = offending.poll(); text != null; text = offending.poll()) {
            found.add(text);
        }
        return found;
    }

    /** How much has been read. */
    long records() {
        return records;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
        WIRE.setLevel(null);
    }
}
