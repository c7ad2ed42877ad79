package io.github.perfectgym4j.docs.curl;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page asks its reader to do, and what it says that the answers are, in this order. */
final class Page {

    private static final Pattern BLOCK =
            Pattern.compile("^```(sh|json)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)=(.*?)(?:\\s+# (\\.\\S+).*)?");
    private static final Pattern HERE_DOCUMENT = Pattern.compile("(.*)\\s<<(\\w+)\\s*");

    private Page() {}

    /** One thing after the other. */
    sealed interface Step {}

    /** @param input what the command gets from the lines behind it; null if there are none */
    record Curl(String command, String input) implements Step {}

    record Set(String name, String value) implements Step {}

    /** @param shown the value on the page */
    record Take(String name, String shown, String path) implements Step {}

    record Answer(String shown) implements Step {}

    static List<Step> steps(String markdown) {
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            if (block.group(1).equals("json")) {
                steps.add(new Answer(block.group(2)));
            } else {
                Iterator<String> lines = block.group(2).lines().iterator();
                while (lines.hasNext()) {
                    step(lines.next(), lines, steps);
                }
            }
        }
        return steps;
    }

    private static void step(String first, Iterator<String> lines, List<Step> steps) {
        String line = first;
        while (line.endsWith("\\")) {
            line = line.substring(0, line.length() - 1) + lines.next().strip();
        }
        Matcher assignment = ASSIGNMENT.matcher(line);
        Matcher here = HERE_DOCUMENT.matcher(line);
        if (line.startsWith("curl ")) {
            String input = here.matches() ? until(here.group(2), lines) : null;
            steps.add(new Curl(here.matches() ? here.group(1) : line, input));
        } else if (assignment.matches()) {
            String path = assignment.group(3);
            steps.add(
                    path == null
                            ? new Set(assignment.group(1), assignment.group(2))
                            : new Take(assignment.group(1), assignment.group(2), path));
        } else if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalArgumentException("Not understood: " + line);
        }
    }

    private static String until(String end, Iterator<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line = lines.next(); !line.equals(end); line = lines.next()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }
}
