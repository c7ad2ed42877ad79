package io.github.perfectgym4j.liberty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the test server has written to its log, message by message. */
final class ServerLog {

    private static final Path MESSAGES = Path.of(
            System.getProperty("liberty.home"), "usr/servers", System.getProperty("test.server"), "logs/messages.log");

    private ServerLog() {}

    /** All messages so far that contain a text, each with the lines that follow it, such as those of a stack trace. */
    static List<String> messages(String text) throws IOException {
        List<String> messages = new ArrayList<>();
        for (String line : Files.readAllLines(MESSAGES, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("[") || messages.isEmpty()) {
                messages.add(line);
            } else {
                messages.add(messages.remove(messages.size() - 1) + "\n" + line);
            }
        }
        messages.removeIf(message -> !message.contains(text));
        return messages;
    }
}
