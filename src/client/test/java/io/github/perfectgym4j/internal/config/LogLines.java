package io.github.perfectgym4j.internal.config;

import java.text.MessageFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what is logged below a name. */
public final class LogLines implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord line) {
            Object[] values = line.getParameters();
            lines.add(values == null ? line.getMessage() : MessageFormat.format(line.getMessage(), values));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public LogLines(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(handler);
    }

    public List<String> lines() {
        return lines;
    }

    public void clear() {
        lines.clear();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
