package io.github.perfectgym4j.docs.curl;

import io.github.perfectgym4j.docs.curl.Page.Answer;
import io.github.perfectgym4j.docs.curl.Page.Curl;
import io.github.perfectgym4j.docs.curl.Page.Set;
import io.github.perfectgym4j.docs.curl.Page.Step;
import io.github.perfectgym4j.docs.curl.Page.Take;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run through a page, from its first block to its last. */
final class PageRun {

    /** What a server says. */
    record Reply(int status, String body) {}

    private static final Pattern DATE = Pattern.compile("\\$\\(date(?: -d '\\+(\\d+) days')? \\+%F\\)");
    private static final Pattern FIRST_OF_MONTH =
            Pattern.compile("\\$\\(date -d \"\\$\\(date \\+%Y-%m-01\\) \\+(\\d+) months\" \\+%F\\)");

    private final Function<HttpRequest, Reply> server;
    private final LocalDate today;
    private final Path directory;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private String request = "no request";
    private Reply reply = new Reply(0, "");

    /**
     * Prepares a run.
     *
     * @param server answers the requests
     * @param today what the shell's {@code date} says
     * @param directory where the reader is
     */
    PageRun(Function<HttpRequest, Reply> server, LocalDate today, Path directory) {
        this.server = server;
        this.today = today;
        this.directory = directory;
    }

    /** Runs a page, and lists what is not as the page says. */
    List<String> faults(String markdown) {
        List<Step> steps = Page.steps(markdown);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step instanceof Curl curl) {
                send(curl, behind(steps, i));
            } else if (step instanceof Set set) {
                variables.put(set.name(), value(set.value()));
            } else if (step instanceof Answer answer) {
                compare(answer);
            }
        }
        return faults;
    }

    /** What a page says of an answer: everything until the next request. */
    private static List<Step> behind(List<Step> steps, int request) {
        int end = request + 1;
        while (end < steps.size() && !(steps.get(end) instanceof Curl)) {
            end++;
        }
        return steps.subList(request + 1, end);
    }

    private void send(Curl curl, List<Step> behind) {
        String input = curl.input() == null ? null : ShellWords.expanded(curl.input(), variables);
        List<String> words = ShellWords.of(curl.command().substring("curl ".length()), variables);
        HttpRequest sent = CurlCommand.request(words, input, directory);
        request = sent.method() + " " + sent.uri();
        reply = server.apply(sent);
        boolean isRefusalShown = behind.stream()
                .anyMatch(
                        step -> step instanceof Answer answer && answer.shown().contains("\"errors\""));
        if (isRefusalShown == reply.status() < 400) {
            faults.add(request + " is answered with " + reply.status() + " " + reply.body());
            return;
        }
        behind.forEach(step -> {
            if (step instanceof Take take) {
                take(take);
            }
        });
    }

    private void take(Take take) {
        String pointer = take.path().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
        try {
            JsonValue value = ((JsonStructure) json(reply.body())).getValue(pointer);
            String text = value instanceof JsonString string ? string.getString() : value.toString();
            variables.put(take.name(), text);
            taken.put(take.shown(), text);
        } catch (JsonException missing) {
            faults.add(request + " has no " + take.path() + " in " + reply.body());
        }
    }

    private String value(String word) {
        Matcher date = DATE.matcher(word);
        if (date.matches()) {
            return today.plusDays(date.group(1) == null ? 0 : Long.parseLong(date.group(1)))
                    .toString();
        }
        Matcher first = FIRST_OF_MONTH.matcher(word);
        if (first.matches()) {
            return today.withDayOfMonth(1)
                    .plusMonths(Long.parseLong(first.group(1)))
                    .toString();
        }
        return String.join(" ", ShellWords.of(word, variables));
    }

    private void compare(Answer answer) {
        try {
            new Shown(taken)
                    .differences(json(answer.shown()), json(reply.body()))
                    .forEach(difference -> faults.add(request + " " + difference));
        } catch (JsonException notJson) {
            faults.add(request + ": no JSON on the page or in the answer, " + reply.body());
        }
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
