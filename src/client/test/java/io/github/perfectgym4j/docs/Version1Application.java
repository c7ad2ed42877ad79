package io.github.perfectgym4j.docs;

import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.client.file.PerfectGymFiles;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.member.CurrentMember;
import io.github.perfectgym4j.v1.member.MemberToken;
import io.github.perfectgym4j.v1.member.MemberTokens;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the pages show of an application on Jakarta EE that uses version 1. */
final class Version1Application {

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    PerfectGymFiles files;

    @Resource
    ManagedExecutorService executor;

    @Inject
    MemberTokens members;

    @Inject
    CurrentMember current;

    @Inject
    @RestClient
    MemberClassesClient memberClasses;

    List<FitnessClass> firstHundred(LocalDate monday, LocalDate sunday) {
        List<FitnessClass> firstHundred = classes.inTimeframe(2, monday.atStartOfDay(), sunday.atTime(23, 59, 59), 1);
        return firstHundred;
    }

    Stream<FitnessClass> wholeWeek(LocalDateTime from, LocalDateTime to) {
        Stream<FitnessClass> wholeWeek = Pages.of(page -> classes.inTimeframe(2, from, to, page));
        return wholeWeek;
    }

    Stream<FitnessClass> changed(long lastSeen) {
        Stream<FitnessClass> changed = Changes.since(lastSeen, timestamp -> classes.changedSince(2, timestamp));
        return changed;
    }

    void storeChanges(long lastSeen) {
        try (Stream<FitnessClass> changes =
                Changes.since(lastSeen, timestamp -> classes.changedSince(2, timestamp), executor)) {
            changes.forEach(this::store);
        }
    }

    private void store(FitnessClass changed) {
        changed.id();
    }

    void photo(String photoUrl, OutputStream out) throws IOException {
        try (OpenFile photo = files.open(photoUrl)) {
            photo.content().transferTo(out);
        }
    }

    void signIn(HttpSession session, String email, String password) {
        MemberToken token = members.signIn(email, password);
        session.setAttribute("member", token);
    }

    void actForTheMember(HttpSession session) {
        current.is((MemberToken) session.getAttribute("member"));
        memberClasses.bookClass(1677, null);
    }
}
