package io.github.perfectgym4j.sandbox.v2.commands.access;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.clubs.Zone;
import io.github.perfectgym4j.sandbox.company.entry.Admission;
import io.github.perfectgym4j.sandbox.company.entry.QrCodes;
import io.github.perfectgym4j.sandbox.company.entry.Visit;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.SentTime;
import java.time.LocalDateTime;
import java.util.Optional;

/** Coming and going, with the codes of version 2. */
final class EntryRules {

    private static final String INVALID_MEMBER = "InvalidMember";

    private final Company company;

    EntryRules(Company company) {
        this.company = company;
    }

    Admission.Finding look(long memberId, Long clubId, Long clubZoneId) {
        if (clubId == null && clubZoneId == null) {
            throw new BusinessError("WrongArguments");
        }
        // A tombstone is no wrong key here: the answer has a field for it.
        Member member =
                company.members().find(memberId).orElseThrow(() -> new BusinessError(INVALID_MEMBER, "memberId"));
        Zone zone = clubZoneId == null
                ? null
                : company.zones()
                        .table()
                        .find(clubZoneId)
                        .filter(found -> !found.isDeleted())
                        .orElseThrow(() -> new BusinessError("InvalidClubZone", "clubZoneId"));
        Club club = club(clubId == null ? zone.clubId() : clubId, "InvalidClub");
        return company.admission().look(member, club, zone);
    }

    private Club club(long id, String code) {
        return company.clubs()
                .find(id)
                .filter(club -> !club.isDeleted())
                .orElseThrow(() -> new BusinessError(code, "clubId"));
    }

    private Member member(long id, String code) {
        return company.members()
                .find(id)
                .filter(member -> !member.isDeleted())
                .orElseThrow(() -> new BusinessError(code, "memberId"));
    }

    QrCodes.Code qrCode(long memberId, long clubId) {
        Member member = member(memberId, "UserNotFound");
        Club club = club(clubId, "ClubNotFound");
        Admission.Finding finding = company.admission().look(member, club, null);
        refuseIf(finding.isBlocked(), "UserIsBlocked");
        refuseIf(finding.hasNoContract(), "NoActiveContract");
        refuseIf(finding.isFrozen(), "ContractFrozen");
        refuseIf(finding.hasDebt(), "UserHasDebt");
        refuseIf(finding.isElsewhere(), "ClubNotAllowed");
        refuseIf(finding.isOutOfHours(), "EntryHourBeyondContractRules");
        return company.qrCodes().make(memberId);
    }

    private static void refuseIf(boolean isWrong, String code) {
        if (isWrong) {
            throw new BusinessError(code);
        }
    }

    void register(long memberId, long clubId, SentTime enter, SentTime exit, Long productId) {
        member(memberId, INVALID_MEMBER);
        Club club = club(clubId, "InvalidClub");
        LocalDateTime now = company.time().now(club).withNano(0);
        LocalDateTime in = enter == null ? now : enter.in(club.zone());
        LocalDateTime out = exit == null ? null : exit.in(club.zone());
        refuseIf(in.isAfter(now), "EnterDateInTheFuture");
        refuseIf(out != null && out.isAfter(now), "ExitDateInTheFuture");
        refuseIf(out != null && in.isAfter(out), "EnterAfterExit");
        refuseIf(
                productId != null && company.shop().products().stream().noneMatch(product -> product.id() == productId),
                "InvalidEntranceProduct");
        company.visits().enter(memberId, clubId, in, out, null);
    }

    void end(long memberId, SentTime exit) {
        member(memberId, INVALID_MEMBER);
        company.guard().alone(() -> {
            Visit visit = company.visits().current(memberId).orElseThrow(() -> new BusinessError("NoCurrentVisits"));
            Club club = company.clubs().find(visit.clubId()).orElseThrow();
            LocalDateTime now = company.time().now(club).withNano(0);
            LocalDateTime out =
                    Optional.ofNullable(exit).map(sent -> sent.in(club.zone())).orElse(now);
            refuseIf(out.isAfter(now), "ExitDateInTheFuture");
            refuseIf(out.isBefore(visit.enter()), "ExitBeforeEnter");
            company.visits().end(visit, out);
            return visit;
        });
    }
}
