package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.papers.Photos;
import io.github.perfectgym4j.sandbox.company.papers.Portrait;
import io.github.perfectgym4j.sandbox.v1.view.AgreementView;
import io.github.perfectgym4j.sandbox.wire.InvalidCall;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Base64;
import java.util.List;

/**
 * Area Users: photo and agreements of members. One method for each operation, each named after its {@code operationId}. All in employee
 * mode.
 */
@Path("Api/Users")
public class ConsentsResource {

    private final MemberAnswers members;

    /** @param members the members' data and views */
    public ConsentsResource(MemberAnswers members) {
        this.members = members;
    }

    /** Begins what the vendor's example sends in place of a picture; taken for a generated one. */
    private static final String PLACEHOLDER = "...";

    /** Stores a photo: {@code BMP}, {@code JPEG}, {@code JPG} or {@code PNG} of any case, also misspelt {@code PMG} (Q58). */
    @POST
    @Path("Photo")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response setUserPhoto(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        String extension = parameters.has("extension")
                ? parameters.optionalChoice("extension", "bmp", "jpeg", "jpg", "png", "pmg")
                : parameters.requiredText("extension");
        String data = parameters.requiredText("data");
        parameters.check();
        Photos.Photo photo = new Photos.Photo(mediaType(extension), decode(data));
        return members.details(members.company().enrolment().setPhoto(memberId, Portrait.Role.CLUB_PHOTO, photo), uri);
    }

    private static String mediaType(String extension) {
        return switch (extension) {
            case "bmp" -> "image/bmp";
            case "jpeg", "jpg" -> "image/jpeg";
            default -> "image/png";
        };
    }

    private static byte[] decode(String data) {
        if (data.startsWith(PLACEHOLDER)) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidCall("InvalidPropertyValue", "data");
        }
    }

    /** Notes what a member agrees to. */
    @POST
    @Path("Agreements")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response saveUserAgreements(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long memberId = parameters.requiredLong("userId");
        List<Long> agreementIds = parameters.requiredLongs("agreementIds");
        parameters.check();
        return members.details(members.company().agreements().agree(memberId, agreementIds), uri);
    }

    /** What members can agree to. */
    @GET
    @Path("AgreementType")
    @Modes(Mode.EMPLOYEE)
    public Response listAgreementTypes() {
        return members.answers().elements("AgreementType", AgreementView.all());
    }

    /** The same by the method of the vendor's example (Q42). */
    @POST
    @Path("AgreementType")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response listAgreementTypesByPost() {
        return listAgreementTypes();
    }
}
