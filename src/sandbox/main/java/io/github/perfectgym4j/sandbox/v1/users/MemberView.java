package io.github.perfectgym4j.sandbox.v1.users;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.entry.Card;
import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.company.people.AgreementType;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.MemberFile;
import io.github.perfectgym4j.sandbox.company.people.Person;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Members as JSON: the contract's types UserDetails and UserListItem. Unknown texts are blank as in the samples. */
final class MemberView {

    private static final long FIRST_FACEBOOK_ID = 100_000_000_000_000L;
    private static final Address NOWHERE = new Address("", "", "", "", "", "");

    private final Company company;
    private final FileLinks links;
    private final MemberMoney money;

    MemberView(Company company, FileLinks links, MemberMoney money) {
        this.company = company;
        this.links = links;
        this.money = money;
    }

    JsonObject details(Member member) {
        Row row = addUser(member, links.photo(member.file().photoId()), "");
        addPerson(row, member.person());
        addFile(row, member);
        addAccount(row, member);
        addCards(row, member.id());
        JsonObject account = money.directDebit(company, links, member.id());
        return row.put("email", member.email())
                .put("homeClubId", member.homeClubId())
                .put("directDebit", account == null ? noAccount() : account)
                .put("contracts", money.contracts(company, links, member.id()))
                .put("prepaidAmount", money.prepaidAmount(company, member.id()))
                .put("isActive", true)
                .put("employee", null)
                .build();
    }

    private static Row addUser(Member member, String photoUrl, String coverPhotoUrl) {
        return new Row()
                .put("id", member.id())
                .put("timestamp", member.timestamp())
                .put("isDeleted", member.isDeleted())
                .put("firstName", member.firstName())
                .put("lastName", member.lastName())
                .put("photoUrl", photoUrl)
                .put("coverPhotoUrl", coverPhotoUrl)
                .put("isPresent", member.isPresentInClub())
                .put("presentInClub", member.isPresentInClub())
                .put("sex", member.sex());
    }

    private static void addPerson(Row row, Person person) {
        row.put("personalId", blank(person.personalId()))
                .put("birthDate", midnight(person.birthDate()))
                .put("phoneNumber", blank(person.phoneNumber()))
                .put("idCardName", blank(person.idCardName()))
                .put("idCardNumber", blank(person.idCardNumber()))
                .put("isForeigner", person.isForeigner())
                .put("legalGuardian", blank(person.guardianName()))
                .put("address", CompanyView.address(person.address() == null ? NOWHERE : person.address()));
    }

    private void addFile(Row row, Member member) {
        MemberFile file = member.file();
        row.put("number", file.number())
                .put("emailAddressIsConfirmed", file.isEmailConfirmed())
                .put(
                        "newsletterAgreement",
                        company.agreements().answers().hasAgreed(member.id(), AgreementType.NEWSLETTER))
                .put(
                        "termsAndConditionsAgreement",
                        company.agreements().answers().hasAgreed(member.id(), AgreementType.TERMS))
                .put("registeredAtClubId", file.registeredAtClubId())
                .put("language", "EN");
    }

    private void addAccount(Row row, Member member) {
        boolean hasFacebook = company.accounts().hasFacebook(member.id());
        row.put("hasAccount", company.accounts().find(member.email()).isPresent())
                .put("hasPassword", company.accounts().hasPassword(member.email()))
                .put("facebookId", hasFacebook ? FIRST_FACEBOOK_ID + member.id() : null);
    }

    private void addCards(Row row, long memberId) {
        Optional<Card> current = company.cards().current(memberId);
        row.put("cardNumber", current.map(Card::number).orElse(""))
                .put("cardIsBlocked", current.map(Card::isBlocked).orElse(false))
                .put(
                        "cards",
                        company.cards().of(memberId).stream()
                                .map(card -> new Row()
                                        .put("cardNumber", card.number())
                                        .put("isBlocked", card.isBlocked())
                                        .build())
                                .toList());
    }

    private static JsonObject noAccount() {
        return new Row()
                .put("accountNumber", "")
                .put("ownerName", "")
                .put("street", "")
                .put("cityAndPostalCode", "")
                .put("documentUrl", "")
                .build();
    }

    JsonObject listed(Member member) {
        MemberFile file = member.file();
        return addUser(member, links.userPhoto(member), null)
                .put("birthDate", midnight(member.person().birthDate()))
                .put("contracts", money.listedContracts(company, member.id()))
                .put("created", file.created())
                .put("updated", file.updated())
                .put("email", member.email())
                .put("number", file.number())
                .put("homeClubId", member.homeClubId())
                .put("personalId", member.person().personalId())
                .put("isAccepted", true)
                .put("isActive", true)
                .put("phoneNumber", blank(member.person().phoneNumber()))
                .build();
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    private static LocalDateTime midnight(LocalDate day) {
        return day == null ? null : day.atStartOfDay();
    }
}
