package io.github.perfectgym4j.sandbox.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;

/** The page at the root: describes this server and its accounts. */
@Path("/")
public class StartPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>PerfectGym sandbox</title></head>
            <body>
            <h1>PerfectGym sandbox</h1>
            <p>A stand-in for the PerfectGym API, for development and tests. Unofficial: neither by nor for the vendor. All people and
            bookings are made up and kept in memory.</p>
            <p>Version 1 of the API is below <code>Api/</code>, version 2.2 below <code>Api/v2.2/</code>; the test switches are at <a href="switches"><code>switches</code></a>,
            mails and leads at <a href="outbox"><code>outbox</code></a>, webhooks at <a href="webhooks"><code>webhooks</code></a> and what
            became of them at <a href="webhooks/deliveries"><code>webhooks/deliveries</code></a>.</p>
            <h2>Demo accounts</h2>
            <table border="1">
            <tr><th>Mode</th><th>User name</th><th>Password</th></tr>
            <tr><td>employee</td><td>yourusername</td><td>yourpassword</td></tr>
            <tr><td>employee</td><td>api-user</td><td>api-password</td></tr>
            <tr><td>member</td><td>anna@example.com</td><td>anna-password</td></tr>
            <tr><td>member</td><td>ben@example.com</td><td>ben-password</td></tr>
            <tr><td>member</td><td>member2@example.com</td><td>member2</td></tr>
            </table>
            <p>Version 2.2 takes no token but two headers with each request: <code>X-Client-Id: sandbox-client</code> and
            <code>X-Client-Secret: sandbox-secret</code>. It answers all commands, and the sets
            %s below <code>odata/</code>. Version 1 takes these headers as well.</p>
            <p>Token requests so far: <span id="token-requests">%d</span></p>
            </body>
            </html>
            """;

    private final Switches switches;
    private final List<String> sets;

    /**
     * @param switches where the requests are counted
     * @param sets names of the sets of version 2.2
     */
    public StartPage(Switches switches, List<String> sets) {
        this.switches = switches;
        this.sets = sets;
    }

    /** @return the page */
    @GET
    @Produces("text/html;charset=UTF-8")
    public String show() {
        String names = sets.stream().map(set -> "<code>" + set + "</code>").collect(Collectors.joining(", "));
        return PAGE.formatted(names, switches.counts().tokenRequests());
    }
}
