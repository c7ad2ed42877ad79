package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.v2.wire.ODataReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads the answers of {@link MemberAuthClient} in their two forms: with a status, and with a boolean. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class MemberVerificationReader implements MessageBodyReader<MemberVerification> {

    private static final String SUCCESS = "Success";

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MemberVerification.class;
    }

    @Override
    public MemberVerification readFrom(
            Class<MemberVerification> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return ((Wire) ODataReader.read(body, Wire.class)).verification();
    }

    /**
     * Both answers in one, as they are on the wire: {@code VerifyMemberCredentialsResult} and {@code VerifyOneTimeCodeResult}.
     *
     * @param memberId key of the member, or null
     * @param status whether name and password were right, or null for a code
     * @param codeMatches whether the code was right, or null for a password
     */
    public record Wire(Long memberId, String status, Boolean codeMatches) {

        MemberVerification verification() {
            if (status == null && codeMatches == null) {
                throw new UnreadableAnswerException(": neither status nor codeMatches", null);
            }
            if (status != null && !status.equals(SUCCESS)) {
                return new MemberVerification.NotVerified(new VerificationFailure(status));
            }
            if (Boolean.FALSE.equals(codeMatches)) {
                return new MemberVerification.NotVerified(VerificationFailure.CODE_DOES_NOT_MATCH);
            }
            if (memberId == null) {
                throw new UnreadableAnswerException("memberId: missing, although everything was right", null);
            }
            return new MemberVerification.Verified(memberId);
        }
    }
}
