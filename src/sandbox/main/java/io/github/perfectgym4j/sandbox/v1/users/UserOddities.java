package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.wire.Oddities;
import java.util.List;

/** How the vendor's samples of this area's types differ from their documented form. */
public final class UserOddities {

    private UserOddities() {}

    /** @return one table for each type */
    public static List<Oddities> all() {
        return List.of(
                new Oddities("UserDetails")
                        .missing(
                                "isPresent",
                                "presentInClub",
                                "cardIsBlocked",
                                "facebookId",
                                "hasAccount",
                                "hasPassword",
                                "language",
                                "cards",
                                "prepaidAmount",
                                "employee")
                        .blank("registeredAtClubId", "sex", "birthDate")
                        .nested("address", "Address")
                        .nested("directDebit", "BankAccount")
                        .nested("contracts", "UserContract"),
                new Oddities("UserListItem")
                        .missing("isPresent", "presentInClub")
                        .capitalText("isAccepted", "isActive", "isDeleted")
                        .nullText("coverPhotoUrl", "personalId")
                        .nested("contracts", "UserListContract"),
                new Oddities("UserListContract")
                        .capitalText("isActive", "isAdditionalContract")
                        .nested("addons", "UserListContractAddOn"),
                new Oddities("UserListContractAddOn").capitalText("isActive"),
                new Oddities("ClubVisit").blank("exitDate").nested("club", "Club"),
                new Oddities("MembershipCard").blank("contractId"));
    }
}
