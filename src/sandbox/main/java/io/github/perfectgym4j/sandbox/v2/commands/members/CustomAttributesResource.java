package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The command of {@code Members} about attributes of the company's own. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class CustomAttributesResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public CustomAttributesResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Sets values in place of former ones: all of them or none. */
    @POST
    @Path("SetMemberCustomAttributes")
    public Response setMemberCustomAttributes(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        List<SentAttributes.Sent> sent = command.requiredObjects("customAttributes").stream()
                .map(CustomAttributesResource::read)
                .toList();
        command.check();
        Company now = company.get();
        KnownMember.require(now, memberId, "InvalidMemberId");
        Map<AttributeDefinition, Optional<AttributeDefinition.Value>> values = new LinkedHashMap<>();
        for (SentAttributes.Sent one : sent) {
            AttributeDefinition definition = now.profiles()
                    .customAttributes()
                    .ofMembers(one.definitionId())
                    .orElseThrow(() -> new BusinessError("InvalidCustomAttributeDefinition", "customAttributes"));
            AttributeDefinition.Value value = one.read(definition)
                    .orElseThrow(() -> new BusinessError("IncorrectCustomAttributeValue", "customAttributes"));
            values.put(definition, Optional.of(value));
        }
        now.profiles().customAttributes().set(memberId, values);
        return Answers.json(200, Command.nothing());
    }

    private static SentAttributes.Sent read(Fields attribute) {
        return new SentAttributes.Sent(
                attribute.requiredLong("customAttributeDefinitionId"), attribute.requiredJson("value"));
    }
}
