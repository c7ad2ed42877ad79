package io.github.perfectgym4j.timetable.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be possible. */
class SecurityIT extends InBrowser {

    @Test
    void aGuestGetsNoSession() {
        assertThat(visitor().open("/").context().cookies()).isEmpty();
    }

    @Test
    void aSessionFromBeforeIsWorthNothing() {
        Visitor anna = visitor().open("/sign-in");
        Cookie before = session(anna);
        anna.signIn("anna");
        Cookie after = session(anna);

        assertThat(id(after)).isNotEqualTo(id(before));
        assertThat(after.httpOnly).isTrue();
        assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
        Visitor thief = visitor();
        thief.context()
                .addCookies(List.of(new Cookie(before.name, before.value)
                        .setDomain(before.domain)
                        .setPath("/")));
        thief.open("/my-classes");
        assertThat(thief.heading()).hasText("Sign in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-out",
                "/class/103/book",
                "/class/103/cancel",
                "/class/112/rate",
                "/class/112/rate-instructor"
            })
    void aFormWithoutTheTokenIsRefused(String address) {
        Visitor anna = member("anna");
        assertThat(post(anna, address, null).status()).isEqualTo(403);
        assertThat(post(anna, address, "guessed").status()).isEqualTo(403);
        anna.open("/class/103");
        assertThat(anna.page().getByText("You have no place in this class.")).isVisible();
    }

    @Test
    void theTokenOfAnotherSessionIsRefused() {
        Visitor anna = member("anna").open("/class/103");
        Visitor ben = member("ben").open("/class/103");
        String bens = ben.page().locator("input[name=formToken]").first().inputValue();
        assertThat(post(anna, "/class/103/book", bens).status()).isEqualTo(403);
        assertThat(post(ben, "/class/103/book", bens).status()).isEqualTo(200);
    }

    @Test
    void aBookingOfAnotherMemberIsOutOfReach() {
        member("anna").open("/class/103").press("Book a place");
        Visitor ben = member("ben").open("/class/103?userId=60");
        assertThat(ben.page().getByText("You have no place in this class.")).isVisible();
        String token = ben.page().locator("input[name=formToken]").first().inputValue();

        APIResponse answer = ben.context()
                .request()
                .post(
                        "/class/103/cancel?userId=60",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("formToken", token)
                                        .set("userId", "60")));
        assertThat(answer.text()).contains("You have no place in this class.");
        ben.open("/my-classes");
        assertThat(ben.card(103)).hasCount(0);
        Visitor anna = member("anna").open("/class/103");
        assertThat(anna.page().getByText("You have a place in this class.")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/", "//example.com/", "/%5Cexample.com"})
    void signingInLeadsNowhereElse(String back) {
        Visitor anna = visitor().open("/sign-in?back=" + back).signIn("anna");
        assertThat(anna.page()).hasURL(Sandbox.ROOT + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/assets/timetable.css", "/nothing-here"})
    void browsersAreToldToBeCareful(String address) {
        APIResponse answer = visitor().context().request().get(address);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin");
        assertThat(answer.headers().get("cache-control")).startsWith("no-store");
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
    }

    @Test
    void theStatusPageTellsNoSecrets() {
        Visitor anna = member("anna").open("/class/103").press("Book a place");
        String page = anna.open("/status").page().content();
        assertThat(page)
                .doesNotContain("anna@", "yourpassword", "yourusername", "Bearer", "sandbox-client", "sandbox-secret");
        assertThat(anna.page().locator("svg.chart rect").first()).isVisible();
    }

    private static APIResponse post(Visitor visitor, String address, String token) {
        FormData form = FormData.create().set("rating", 3);
        if (token != null) {
            form.set("formToken", token);
        }
        return visitor.context().request().post(address, RequestOptions.create().setForm(form));
    }

    private static Cookie session(Visitor visitor) {
        return visitor.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("timetable"))
                .findFirst()
                .orElseThrow();
    }

    /** Without the number of the server that Liberty adds. */
    private static String id(Cookie session) {
        return session.value.split(":")[0];
    }
}
