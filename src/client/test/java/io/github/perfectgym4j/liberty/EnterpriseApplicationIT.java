package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.internal.token.TokenHolder;
import io.github.perfectgym4j.v1.classes.BookPersonalTraining;
import io.github.perfectgym4j.v1.classes.ClassBookingError;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.MemberClassesClient;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.member.CurrentMember;
import io.github.perfectgym4j.v1.member.MemberTokens;
import io.github.perfectgym4j.v1.paging.Changes;
import io.github.perfectgym4j.v1.paging.Pages;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library in an enterprise application on Open Liberty: injected interfaces, and HTTP to the sandbox. */
@ExtendWith(ArquillianExtension.class)
class EnterpriseApplicationIT {

    @Deployment
    static WebArchive application() {
        return TestWar.named("enterprise");
    }

    @Inject
    @RestClient
    ClassesClient classes;

    @Inject
    @RestClient
    MemberClassesClient memberClasses;

    @Inject
    MemberTokens members;

    @Inject
    CurrentMember currentMember;

    @Inject
    TokenHolder tokens;

    private SandboxSwitches switches;

    @BeforeEach
    void reset() {
        switches = new SandboxSwitches(ConfigProvider.getConfig().getValue("test.sandbox", URI.class));
        switches.reset();
        ChangeableConfig.VALUES.clear();
        Beans.restart();
    }

    @AfterEach
    void leaveNothingBehind() {
        switches.reset();
        ChangeableConfig.VALUES.clear();
    }

    @Test
    void readsAndBooksAsAnEmployee() {
        UserClass documented = classes.userClass(1677, 40);
        assertThat(documented.startDate()).isEqualTo(LocalDateTime.of(2015, 12, 3, 6, 15));
        assertThat(classes.bookClass(1677, 40, null).booked()).isTrue();
        RequestRefusedException twice =
                catchThrowableOfType(RequestRefusedException.class, () -> classes.bookClass(1677, 40, null));
        assertThat(twice.has(ClassBookingError.CLASS_ALREADY_BOOKED)).isTrue();
        assertThat(twice.operation()).contains("POST Classes/BookClass");
        assertThat(twice.errors()).hasSize(1);
        assertThat(switches.signIns()).isEqualTo(1);
        assertThat(tokens.status().expiresAt()).isPresent();
    }

    @Test
    void readsAndBooksAsAMember() {
        currentMember.is(members.signIn("anna@example.com", "anna-password"));
        FitnessClass free = coming().stream()
                .filter(c -> c.attendeesLimit() != null && c.attendeesCount() < c.attendeesLimit())
                .filter(c -> !Boolean.TRUE.equals(c.allowBookSeatNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(memberClasses.bookClass(free.id(), null).booked()).isTrue();
        assertThat(memberClasses.userClass(free.id()).booked()).isTrue();
        LocalDateTime start = LocalDate.now().plusDays(3).atTime(6, 0);
        assertThat(memberClasses
                        .bookPersonalTraining(BookPersonalTraining.of("Reservation", start, start.plusHours(1), 2, 52))
                        .startDate())
                .isEqualTo(start);
    }

    private List<FitnessClass> coming() {
        LocalDateTime tomorrow = LocalDate.now().plusDays(1).atStartOfDay();
        return classes.inTimeframe(2, tomorrow, tomorrow.plusDays(3), 1);
    }

    @Test
    void withoutAMemberNothingIsSent() {
        assertThatThrownBy(() -> memberClasses.userClass(1677)).isInstanceOf(MemberSignInRequiredException.class);
        assertThat(switches.requests("GET Classes/UserClass")).isZero();
        assertThat(switches.signIns()).isZero();
    }

    @Test
    void readsLongLists() {
        LocalDateTime from = LocalDate.now().minusWeeks(2).atStartOfDay();
        assertThat(Pages.of(page -> classes.inTimeframe(2, from, from.plusWeeks(6), page)))
                .hasSizeGreaterThan(250);
        assertThat(switches.requests("GET Classes/Classes")).isGreaterThanOrEqualTo(3);
        assertThat(Changes.since(0, timestamp -> classes.changedSince(2, timestamp)))
                .anyMatch(FitnessClass::isTombstone);
    }

    @Test
    void readsTheVendorsOddities() {
        switches.set("{\"quirks\":true}");
        assertThat(classes.userClass(1677, 40).classType().category().name()).isEqualTo("Mix");
        assertThat(classes.categoriesChangedSince(0)).isNotEmpty();
    }

    @Test
    void wrongPasswordIsSentOnce() {
        ChangeableConfig.VALUES.put("perfectgym.password", "wrong password");
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> classes.userClass(1677, 40)).isInstanceOf(CredentialsRefusedException.class);
        }
        assertThat(switches.signIns()).isEqualTo(1);
        ChangeableConfig.VALUES.clear();
        assertThat(classes.userClass(1677, 40))
                .as("corrected while the application runs")
                .isNotNull();
    }

    @Test
    void theSeedsAccount() {
        ChangeableConfig.VALUES.put("perfectgym.username", "yourusername");
        ChangeableConfig.VALUES.put("perfectgym.password", "yourpassword");
        assertThat(classes.userClass(1677, 40)).isNotNull();
        assertThat(classes.bookClass(1677, 40, null)).isNotNull();
    }

    @Test
    void oddUserName() {
        ChangeableConfig.VALUES.put("perfectgym.username", "gym & co = größe +1");
        ChangeableConfig.VALUES.put("perfectgym.password", "pass&word=ü 1%");
        assertThat(classes.userClass(1677, 40)).isNotNull();
    }

    @Test
    void revokedTokenCostsOneSignIn() {
        classes.userClass(1677, 40);
        switches.revokeAllTokens();
        assertThat(classes.bookClass(1677, 40, null).booked()).isTrue();
        assertThat(switches.signIns()).isEqualTo(2);
    }

    @Test
    void apiClientInPlaceOfAPassword() {
        ChangeableConfig.VALUES.put("perfectgym.username", "");
        ChangeableConfig.VALUES.put("perfectgym.password", "");
        ChangeableConfig.VALUES.put("perfectgym.client-id", "sandbox-client");
        ChangeableConfig.VALUES.put("perfectgym.client-secret", "sandbox-secret");
        assertThat(classes.userClass(1677, 40)).isNotNull();
        assertThat(switches.signIns()).isZero();
    }

    @Test
    void htmlInPlaceOfJson() {
        switches.set(
                "{\"faults\":[{\"path\":\"Classes/\",\"status\":200,\"contentType\":\"text/html\",\"body\":\"<html>\",\"times\":-1}]}");
        assertThatThrownBy(() -> classes.userClass(1677, 40)).isInstanceOf(AnswerNotUnderstoodException.class);
    }

    @Test
    void refusedWithReasons() {
        RequestRefusedException refused =
                catchThrowableOfType(RequestRefusedException.class, () -> classes.bookClass(1677, 999_999_999, null));
        assertThat(refused.errors()).isNotEmpty();
        assertThat(refused.status()).hasValue(400);
    }

    @Test
    void brokenConnection() {
        classes.userClass(1677, 40);
        switches.set("{\"faults\":[{\"path\":\"Classes/\",\"action\":\"drop\",\"status\":200,\"times\":-1}]}");
        assertThat(catchThrowableOfType(ConnectionFailedException.class, () -> classes.bookClass(1677, 40, null))
                        .mayHaveBeenCarriedOut())
                .isTrue();
    }

    @Test
    void connectionRefused() throws IOException {
        ChangeableConfig.VALUES.put("perfectgym.url", "http://localhost:" + closedPort() + "/Api");
        Beans.restart();
        assertThat(catchThrowableOfType(ConnectionFailedException.class, () -> classes.userClass(1677, 40))
                        .mayHaveBeenCarriedOut())
                .isFalse();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void readTimeout() {
        ChangeableConfig.VALUES.put("perfectgym/mp-rest/readTimeout", "1500");
        Beans.restart();
        classes.userClass(1677, 40);
        switches.set("{\"delayMillis\":4000}");
        assertThatThrownBy(() -> classes.userClass(1677, 40)).isInstanceOf(TimedOutException.class);
    }

    @Test
    void missingPassword() {
        ChangeableConfig.VALUES.put("perfectgym.password", "");
        assertThatThrownBy(() -> classes.userClass(1677, 40))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.password");
    }

    @Test
    void nothingToAuthenticateWith() {
        ChangeableConfig.VALUES.put("perfectgym.username", "");
        ChangeableConfig.VALUES.put("perfectgym.password", "");
        assertThatThrownBy(() -> classes.userClass(1677, 40))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.username")
                .hasMessageContaining("perfectgym.client-id");
    }

    @Test
    void plainHttpToAnotherMachine() {
        ChangeableConfig.VALUES.put("perfectgym.url", "http://gym.example.com/Api");
        Beans.restart();
        assertThatThrownBy(() -> classes.userClass(1677, 40))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.allow-plain-http");
    }

    @Test
    void anInterfacePointedElsewhereGetsNoToken() {
        ChangeableConfig.VALUES.put("perfectgym/mp-rest/url", "https://elsewhere.example.com/Api");
        Beans.restart();
        assertThatThrownBy(() -> classes.userClass(1677, 40))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym/mp-rest/url");
        assertThat(switches.signIns()).isZero();
    }

    @Test
    void aThousandThreadsOnAColdStartSignInOnce() throws Exception {
        switches.set("{\"tokenDelayMillis\":500}");
        int count = 1_000;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<UserClass>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                calls.add(threads.submit(() -> {
                    start.await();
                    return classes.userClass(1677, 40);
                }));
            }
            start.countDown();
            for (Future<UserClass> call : calls) {
                assertThat(call.get().id()).isEqualTo(1677);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(switches.signIns()).isEqualTo(1);
        assertThat(switches.requests("GET Classes/UserClass")).isEqualTo(count);
    }
}
