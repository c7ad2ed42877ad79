package io.github.perfectgym4j.docs.curl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The request that a command line of curl means, for the options that the pages use. */
final class CurlCommand {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private final byte[] input;
    private final Path directory;
    private boolean isInQuery;
    private String method;
    private String address;
    private byte[] body;

    private CurlCommand(String input, Path directory) {
        this.input = input == null ? null : input.getBytes(StandardCharsets.UTF_8);
        this.directory = directory;
    }

    /**
     * Reads a command.
     *
     * @param words without {@code curl} itself
     * @param input what follows the line; null if nothing
     * @param directory where its files are
     */
    static HttpRequest request(List<String> words, String input, Path directory) {
        CurlCommand command = new CurlCommand(input, directory);
        Deque<String> left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            command.read(left.remove(), left);
        }
        return command.build();
    }

    private void read(String word, Deque<String> left) {
        switch (word) {
            case "-s" -> {}
            case "-G" -> isInQuery = true;
            case "-X" -> method = left.remove();
            case "-H" -> {
                String[] header = left.remove().split(":\\s*", 2);
                headers.put(header[0], header[1]);
            }
            case "--json" -> send(left.remove(), "application/json");
            case "-d", "--data-binary" -> {
                if (isInQuery) {
                    query.add(left.remove());
                } else {
                    send(left.remove(), "application/x-www-form-urlencoded");
                }
            }
            case "--data-urlencode" -> {
                String[] parameter = left.remove().split("=", 2);
                query.add(parameter[0] + "=" + URLEncoder.encode(parameter[1], StandardCharsets.UTF_8));
            }
            default -> {
                if (word.startsWith("-") || address != null) {
                    throw new IllegalArgumentException("curl " + word + " is not understood");
                }
                address = word;
            }
        }
    }

    private void send(String data, String type) {
        body = data.startsWith("@") ? content(data.substring(1)) : data.getBytes(StandardCharsets.UTF_8);
        headers.putIfAbsent("Content-Type", type);
    }

    private byte[] content(String file) {
        try {
            return file.equals("-") ? input : Files.readAllBytes(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest build() {
        String separator = address.contains("?") ? "&" : "?";
        String whole = query.isEmpty() ? address : address + separator + String.join("&", query);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(whole.replace("$", "%24")));
        headers.forEach(request::header);
        String chosen = method != null ? method : body == null ? "GET" : "POST";
        return request.method(chosen, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }
}
