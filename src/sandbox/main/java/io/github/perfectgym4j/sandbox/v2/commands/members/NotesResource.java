package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.profile.Biometrics;
import io.github.perfectgym4j.sandbox.company.profile.Note;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.function.Supplier;

/** The commands of {@code Members} about notes and scans. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class NotesResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public NotesResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Adds a note, which may bar the member from all clubs. */
    @POST
    @Path("AddMemberNote")
    public Response addMemberNote(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        String text = command.requiredText("note");
        boolean isAccessBlocked = command.optionalBoolean("blockAccess");
        boolean isPinned = command.optionalBoolean("isPinned");
        command.check();
        KnownMember.require(company.get(), memberId, "InvalidMemberId");
        Note note = company.get().profiles().notes().add(memberId, text, isAccessBlocked, isPinned);
        return Answers.json(200, new Row().put("memberNoteId", note.id()).build());
    }

    /** Stores what a scanner knows a member by, in place of what was there. */
    @POST
    @Path("AddMemberBiometricData")
    public Response addMemberBiometricData(String body) {
        Command command = new Command(body);
        Long memberId = command.optionalLong("memberId");
        String data = command.requiredText("data");
        String externalIdentifier = command.optionalText("externalIdentifier");
        String description = command.optionalText("description");
        command.check();
        KnownMember.require(company.get(), memberId == null ? 0 : memberId, "MemberNotFound");
        if (bytes(data).length > Biometrics.LARGEST) {
            throw new BusinessError("DataTooLarge", "data");
        }
        company.get().profiles().biometrics().put(memberId, data, externalIdentifier, description);
        return Answers.json(200, Command.nothing());
    }

    private static byte[] bytes(String data) {
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException notBase64) {
            throw new BusinessError("InvalidBase64Format", "data");
        }
    }
}
