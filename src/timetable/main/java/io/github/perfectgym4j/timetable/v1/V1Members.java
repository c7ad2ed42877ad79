package io.github.perfectgym4j.timetable.v1;

import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.timetable.gym.Api;
import io.github.perfectgym4j.timetable.gym.Members;
import io.github.perfectgym4j.timetable.gym.SignedIn;
import io.github.perfectgym4j.timetable.gym.Speaks;
import io.github.perfectgym4j.v1.member.CurrentMember;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.member.MemberTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Members get a token from PerfectGym; every injected {@code Member…Client} uses the one of {@link CurrentMember}. */
@ApplicationScoped
@Speaks(Api.V1)
public class V1Members implements Members {

    @Inject
    MemberTokens tokens;

    @Inject
    CurrentMember current;

    record WithToken(MemberToken token) implements SignedIn {}

    @Override
    public Optional<SignedIn> signIn(String email, String password) {
        try {
            return Optional.of(new WithToken(tokens.signIn(email, password)));
        } catch (CredentialsRefusedException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public void actFor(SignedIn member) {
        current.is(member instanceof WithToken signedIn ? signedIn.token() : null);
    }
}
