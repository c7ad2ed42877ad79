package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.people.Relation;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What related members may do for each other. */
@Path(ApiVersion.PATH + "/Members")
@Consumes(MediaType.WILDCARD)
public class RelationPermissionsResource {

    private static final List<String> FOR_FAMILY = List.of(
            "EditPersonalData",
            "BuyProduct",
            "SeeBookings",
            "SignForClass",
            "SignForPersonalTraining",
            "SignForFacility");
    private static final List<String> MONEY = List.of("ManageContracts", "ManagePaymentSettings", "SeeDocuments");
    private static final List<String> PREPAID = List.of("SeePrepaidAccount", "SeeProducts", "TopUpPrepaidAccount");

    /** The permissions of each kind of relation: the same for all members. */
    @GET
    @Path("Relations/Permissions")
    public Response permissions() {
        Map<Relation.Type, List<List<String>>> byType = new LinkedHashMap<>();
        byType.put(Relation.Type.FRIEND_ACCESS, List.of(List.of("SeeBookings"), List.of()));
        byType.put(Relation.Type.FAMILY_CHILD, List.of(all(), List.of()));
        byType.put(Relation.Type.CONTRACT_PAYER, List.of(MONEY, List.of()));
        byType.put(Relation.Type.LEGAL_GUARDIAN, List.of(all(), List.of()));
        byType.put(Relation.Type.SPOUSE, List.of(FOR_FAMILY, FOR_FAMILY));
        List<JsonObject> permissions = byType.entrySet().stream()
                .map(entry -> show(entry.getKey(), entry.getValue()))
                .toList();
        return Answers.json(200, new Row().put("permissions", permissions).build());
    }

    private static List<String> all() {
        return Stream.of(FOR_FAMILY, MONEY, PREPAID).flatMap(List::stream).toList();
    }

    private static JsonObject show(Relation.Type type, List<List<String>> bothWays) {
        return new Row()
                .put("relationType", type.code())
                .put("permissionsParentToChild", bothWays.get(0))
                .put("permissionsChildToParent", bothWays.get(1))
                .build();
    }
}
