package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.profile.Label;
import io.github.perfectgym4j.sandbox.company.profile.Labels;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** The commands of {@code Members} about tags and marketing sources. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class LabelsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public LabelsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Puts tags on members; those they have stay. */
    @POST
    @Path("AddTags")
    public Response addTags(String body) {
        tag(new Command(body), (tags, memberId, labels) -> tags.add(memberId, labels));
        return Answers.json(200, Command.nothing());
    }

    /** Takes tags off members. */
    @POST
    @Path("RemoveTags")
    public Response removeTags(String body) {
        tag(new Command(body), (tags, memberId, labels) -> tags.remove(memberId, labels));
        return Answers.json(200, Command.nothing());
    }

    private interface Change {
        void apply(Labels labels, long memberId, List<Label> given);
    }

    /** For all members or for none. */
    private void tag(Command command, Change change) {
        List<Long> memberIds = command.requiredLongs("memberIds");
        List<String> names = command.requiredTexts("tags");
        command.check();
        if (memberIds.isEmpty()) {
            throw new BusinessError("NoMembersProvided", "memberIds");
        }
        if (names.isEmpty()) {
            throw new BusinessError("NoTagsProvided", "tags");
        }
        Company now = company.get();
        Labels tags = now.profiles().tags();
        now.guard().alone(() -> {
            memberIds.forEach(id ->
                    KnownMember.find(now, id).orElseThrow(() -> new BusinessError("InvalidMemberId", "memberIds")));
            List<Label> labels = labels(tags, names, "InvalidTagKey", "tags");
            memberIds.forEach(id -> change.apply(tags, id, labels));
            return memberIds;
        });
    }

    private static List<Label> labels(Labels known, List<String> names, String code, String property) {
        return names.stream()
                .map(name -> known.find(name).orElseThrow(() -> new BusinessError(code, property)))
                .toList();
    }

    /** Puts these tags on a member and no others; an empty list takes all off. */
    @POST
    @Path("SetTags")
    public Response setTags(String body) {
        return set(body, company.get().profiles().tags(), "tags", "InvalidTagKey");
    }

    /** Notes where a member heard of the company; an empty list takes all back. */
    @POST
    @Path("SetMarketingSources")
    public Response setMarketingSources(String body) {
        Labels sources = company.get().profiles().marketingSources();
        return set(body, sources, "marketingSources", "InvalidMarketingSourceKey");
    }

    private Response set(String body, Labels known, String field, String code) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        List<String> names = command.requiredTexts(field);
        command.check();
        KnownMember.require(company.get(), memberId, "InvalidMemberId");
        known.set(memberId, labels(known, names, code, field));
        return Answers.json(200, Command.nothing());
    }
}
