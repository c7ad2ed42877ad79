package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Members;
import io.github.perfectgym4j.timetable.gym.SignedIn;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v2.members.MemberAuthClient;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.VerifyMemberCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Verification of members. PerfectGym returns the key of the member and no token: from then on the application is responsible for acting
 * only for that member. A wrong password is an answer, not a failure.
 */
@ApplicationScoped
@Speaks(Api.V2_2)
public class V2Members implements Members {

    @Inject
    @RestClient
    MemberAuthClient memberAuth;

    @Inject
    ActingMember acting;

    @Override
    public Optional<SignedIn> signIn(String email, String password) {
        MemberVerification verification =
                memberAuth.verifyMemberCredentials(new VerifyMemberCredentials(email, password));
        return verification instanceof MemberVerification.Verified member
                ? Optional.of(new MemberId(member.memberId()))
                : Optional.empty();
    }

    @Override
    public void actFor(SignedIn member) {
        acting.is(member instanceof MemberId id ? id : null);
    }
}
