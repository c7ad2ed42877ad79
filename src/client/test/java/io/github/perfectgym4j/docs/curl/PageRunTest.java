package io.github.perfectgym4j.docs.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.docs.curl.PageRun.Reply;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is understood of a page, and that a page which is not right is noticed. */
class PageRunTest {

    private final List<String> sent = new ArrayList<>();
    private Reply reply = new Reply(
            200, "{\"leadId\":7,\"tags\":[{\"name\":\"a\"}],\"sum\":49.00,\"list\":[1,2],\"url\":\"http://x/1\"}");

    @TempDir
    Path directory;

    private List<String> run(String... lines) {
        return new PageRun(this::answer, LocalDate.of(2026, 11, 30), directory)
                .faults(String.join("\n", lines).replace("'''", "```") + "\n");
    }

    private Reply answer(HttpRequest request) {
        sent.add(
                request.method() + " " + request.uri() + " " + request.headers().map() + " " + body(request));
        return reply;
    }

    private static String body(HttpRequest request) {
        StringBuilder text = new StringBuilder();
        request.bodyPublisher()
                .ifPresent(body -> body.subscribe(new Flow.Subscriber<>() {
                    @Override
                    public void onSubscribe(Flow.Subscription subscription) {
                        subscription.request(Long.MAX_VALUE);
                    }

                    @Override
                    public void onNext(ByteBuffer part) {
                        text.append(StandardCharsets.UTF_8.decode(part));
                    }

                    @Override
                    public void onError(Throwable failure) {
                        throw new AssertionError(failure);
                    }

                    @Override
                    public void onComplete() {}
                }));
        return text.toString();
    }

    @Test
    void sendsWhatAShellWouldSend() throws Exception {
        Files.writeString(directory.resolve("photo.png"), "picture");
        assertThat(run(
                        "'''sh",
                        "# a remark",
                        "api=http://localhost/Api",
                        "id=\"X-Client-Id: me\"",
                        "day=$(date +%F)",
                        "later=$(date -d '+31 days' +%F)",
                        "curl -s -H \"$id\" \\",
                        "    --json @- $api/Add <<END",
                        "{\"day\": \"$day\",",
                        " \"later\": \"$later\"}",
                        "END",
                        "curl -G ${api}/Set --data-urlencode \"\\$filter=name eq 'O''Neil' and id gt 3\" -d '$top=1'",
                        "curl -X PUT -H 'X-File-Name: a b.png' --data-binary @photo.png $api/Up",
                        "'''"))
                .isEmpty();
        assertThat(sent)
                .containsExactly(
                        "POST http://localhost/Api/Add {Content-Type=[application/json], X-Client-Id=[me]}"
                                + " {\"day\": \"2026-11-30\",\n \"later\": \"2026-12-31\"}\n",
                        "GET http://localhost/Api/Set?%24filter=name+eq+%27O%27%27Neil%27+and+id+gt+3&%24top=1 {} ",
                        "PUT http://localhost/Api/Up {Content-Type=[application/x-www-form-urlencoded],"
                                + " X-File-Name=[a b.png]} picture");
    }

    @Test
    void takesValuesOutOfAnswers() {
        assertThat(run(
                        "'''sh",
                        "curl http://x/first",
                        "'''",
                        "'''json",
                        "{\"leadId\": 9001, \"sum\": 49}",
                        "'''",
                        "'''sh",
                        "lead=9001 # .leadId",
                        "tag=b # .tags[0].name",
                        "curl http://x/$lead/$tag",
                        "'''",
                        "'''json",
                        "{\"leadId\": 9001, \"tags\": [{\"name\": \"b\"}], \"list\": [1, \"…\"], \"url\": \"http://…\"}",
                        "'''"))
                .isEmpty();
        assertThat(sent.get(1)).startsWith("GET http://x/7/a ");
    }

    @Test
    void noticesWhatIsNotSo() {
        assertThat(run("'''sh", "curl http://x/", "'''", "'''json", "{\"leadId\": 8}", "'''"))
                .containsExactly("GET http://x/ .leadId: the page shows 8, the answer has 7");
        assertThat(run("'''sh", "curl http://x/", "'''", "'''json", "{\"tags\": [], \"more\": \"…\"}", "'''"))
                .hasSize(2);
        assertThat(run("'''sh", "curl http://x/", "'''", "'''json", "{\"tags\": [{}, \"…\"]}", "'''"))
                .as("there is no other one")
                .hasSize(1);
        assertThat(run("'''sh", "curl http://x/", "'''", "'''json", "{\"url\": \"https://…\"}", "'''"))
                .hasSize(1);
        assertThat(run("'''sh", "curl http://x/", "'''", "'''sh", "name=a # .name", "'''"))
                .hasSize(1);
    }

    @Test
    void refusalsAreThosePagesThatShowErrors() {
        String[] refused = {
            "'''sh", "curl http://x/", "'''", "'''json", "{\"errors\": [{\"errorCode\": \"No\"}]}", "'''"
        };
        assertThat(run(refused)).as("a success where errors are shown").isNotEmpty();
        reply = new Reply(499, "{\"errors\":[{\"errorCode\":\"No\"}]}");
        assertThat(run(refused)).isEmpty();
        assertThat(run("'''sh", "curl http://x/", "'''"))
                .as("refused without a word")
                .isNotEmpty();
    }

    @Test
    void doesNotPassOverAnything() {
        assertThatThrownBy(() -> run("'''sh", "wget http://x/", "'''")).hasMessageContaining("wget");
        assertThatThrownBy(() -> run("'''sh", "curl -k http://x/", "'''")).hasMessageContaining("-k");
        assertThatThrownBy(() -> run("'''sh", "curl http://x/$nothing", "'''")).hasMessageContaining("nothing");
    }
}
