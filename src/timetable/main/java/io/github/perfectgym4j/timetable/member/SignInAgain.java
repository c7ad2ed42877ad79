package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.timetable.web.Notice;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.ReturnAddress;
import io.github.perfectgym4j.timetable.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Redirects to the sign-in page when a call needs a member and there is none, or PerfectGym no longer accepts the token. Resources need not
 * check for a sign-in: the client does.
 */
@Provider
@ApplicationScoped
public class SignInAgain implements ExceptionMapper<MemberSignInRequiredException> {

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    @Inject
    Page page;

    @Override
    public Response toResponse(MemberSignInRequiredException nobody) {
        boolean wasSignedIn = visit.member().isPresent();
        visit.end();
        visit.leave(new Notice(wasSignedIn, page.texts().get(wasSignedIn ? "signIn.again" : "signIn.needed")));
        return Response.seeOther(URI.create(ReturnAddress.signInFor(request))).build();
    }
}
