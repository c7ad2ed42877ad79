package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.timetable.gym.Members;
import io.github.perfectgym4j.timetable.gym.SignedIn;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.HtmlWriter;
import io.github.perfectgym4j.timetable.web.Notice;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.ReturnAddress;
import io.github.perfectgym4j.timetable.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** Signing in and out. The password is passed to PerfectGym only. */
@Path("/")
@Produces(HtmlWriter.HTML)
@RequestScoped
public class SignInResource {

    @Inject
    Members members;

    @Inject
    Visit visit;

    @Inject
    Page page;

    @Inject
    SignInPage signInPage;

    /**
     * The form.
     *
     * @param back page to go to afterwards
     * @return the page
     */
    @GET
    @Path("sign-in")
    public Html form(@QueryParam("back") String back) {
        return signInPage.of(ReturnAddress.checked(back));
    }

    /**
     * Signs a member in.
     *
     * @param email e-mail address
     * @param password password; not kept
     * @param back page to go to afterwards
     * @return the way to that page, or back to the form
     */
    @POST
    @Path("sign-in")
    public Response signIn(
            @FormParam("email") String email, @FormParam("password") String password, @FormParam("back") String back) {
        String target = ReturnAddress.checked(back);
        if (email == null || email.isBlank() || password == null || password.isBlank()) {
            return refused("signIn.incomplete", target);
        }
        Optional<SignedIn> member = members.signIn(email.strip(), password);
        if (member.isEmpty()) {
            return refused("signIn.refused", target);
        }
        visit.begin(member.get());
        return Response.seeOther(URI.create(target)).build();
    }

    /**
     * Signs the member out.
     *
     * @return the way to the timetable
     */
    @POST
    @Path("sign-out")
    public Response signOut() {
        visit.end();
        visit.leave(new Notice(false, page.texts().get("signIn.out")));
        return Response.seeOther(URI.create("/")).build();
    }

    private Response refused(String textKey, String back) {
        visit.leave(new Notice(true, page.texts().get(textKey)));
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(signInPage.of(back))
                .build();
    }
}
