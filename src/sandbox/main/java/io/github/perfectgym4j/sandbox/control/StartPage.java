package io.github.perfectgym4j.sandbox.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The page at the root: says what this server is and who can sign in. */
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
            <p>The API is below <code>Api/</code>, the test switches are at <a href="switches"><code>switches</code></a>,
            mails and leads at <a href="outbox"><code>outbox</code></a>.</p>
            <h2>Demo accounts</h2>
            <table border="1">
            <tr><th>Mode</th><th>User name</th><th>Password</th></tr>
            <tr><td>employee</td><td>yourusername</td><td>yourpassword</td></tr>
            <tr><td>employee</td><td>api-user</td><td>api-password</td></tr>
            <tr><td>member</td><td>anna@example.com</td><td>anna-password</td></tr>
            <tr><td>member</td><td>ben@example.com</td><td>ben-password</td></tr>
            <tr><td>member</td><td>member2@example.com</td><td>member2</td></tr>
            </table>
            <p>Token requests so far: <span id="token-requests">%d</span></p>
            </body>
            </html>
            """;

    private final Switches switches;

    /** @param switches where the requests are counted */
    public StartPage(Switches switches) {
        this.switches = switches;
    }

    /** @return the page */
    @GET
    @Produces("text/html;charset=UTF-8")
    public String show() {
        return PAGE.formatted(switches.counts().tokenRequests());
    }
}
