package io.github.perfectgym4j.v1.users;

import static io.github.perfectgym4j.v1.Samples.json;
import static io.github.perfectgym4j.v1.Samples.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.PaymentSource;
import io.github.perfectgym4j.v1.common.Sex;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's examples of request bodies, and the quirks in them. */
class RequestsTest {

    private static final LocalDate BIRTH = LocalDate.of(1978, 6, 1);
    private static final LocalDateTime DAY = LocalDateTime.of(2016, 1, 26, 0, 0);
    private static final Address WARSAW = new Address("al. Jerozolimskie 114", null, "20-259", "Warszawa", null, "PL");
    private static final byte[] SIGNATURE = "... signature data ...".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE_BASE64 = "Li4uIHNpZ25hdHVyZSBkYXRhIC4uLg==";

    private static LegalGuardian guardian() {
        return LegalGuardian.builder("Anna", "Fibo")
                .residence("Warszawa", "pl")
                .signature(SIGNATURE)
                .build();
    }

    private static AddUser.Builder john() {
        return AddUser.builder("john.fibo@perfectgym.pl", 12, BIRTH)
                .firstName("John")
                .lastName("Fibo")
                .phoneNumber("0048123456789")
                .idCard("Passport", "ABC 123456")
                .foreigner(false)
                .sex(Sex.MALE)
                .address(WARSAW);
    }

    @Test
    void q33AndQ60ANewMember() {
        assertThat(written(john().build()))
                .isEqualTo(json("{'firstName':'John','lastName':'Fibo','email':'john.fibo@perfectgym.pl',"
                        + "'phoneNumber':'0048123456789','idCardName':'Passport','idCardNumber':'ABC 123456',"
                        + "'birthDate':'1978-06-01T00:00:00','isForeigner':false,'sex':'Male','homeClubId':12,"
                        + "'address':{'line1':'al. Jerozolimskie 114','city':'Warszawa','postalCode':'20-259',"
                        + "'countrySymbol':'PL'}}"));
    }

    @Test
    void theRestOfANewMember() {
        assertThat(written(AddUser.builder("a@example.com", 12, BIRTH)
                        .registeredAtClubId(2)
                        .personalId("80010101234")
                        .guest(true)
                        .build()))
                .isEqualTo(json("{'email':'a@example.com','homeClubId':12,'registeredAtClubId':2,"
                        + "'birthDate':'1978-06-01T00:00:00','personalId':'80010101234','isGuest':true}"));
    }

    @Test
    void q59AGuardianIsWholeOrNotThere() {
        assertThat(written(john().build())).doesNotContainKey("legalGuardian");
        assertThat(written(john().legalGuardian(guardian()).build()).getJsonObject("legalGuardian"))
                .isEqualTo(json("{'name':'Anna','lastName':'Fibo','city':'Warszawa','countrySymbol':'PL',"
                        + "'signatureDataBase64':'" + SIGNATURE_BASE64 + "'}"));
        assertThat(written(LegalGuardian.builder("Anna", "Fibo")
                        .secondName("Maria")
                        .residence("Warszawa", "PL")
                        .country("Poland")
                        .street("Przyczolkowa 334", "02-962")
                        .bankAccount("61 1090 1014 0000 0712 1981 2874")
                        .signature(SIGNATURE)
                        .build()))
                .hasSize(10);
        assertThatThrownBy(() -> LegalGuardian.builder("Anna", "Fibo").build()).hasMessage("city");
        assertThatThrownBy(() -> LegalGuardian.builder("Anna", "Fibo")
                        .residence("Warszawa", "PL")
                        .build())
                .hasMessage("signatureDataBase64");
    }

    @Test
    void q60CountriesAreSentInCapitalsAndWithTheirNameIfItIsKnown() {
        Address berlin = new Address("Leipziger Str. 46", null, "10117", "Berlin", "Germany", "de");
        assertThat(written(UpdateUser.builder().address(berlin).build()).getJsonObject("address"))
                .isEqualTo(json("{'line1':'Leipziger Str. 46','postalCode':'10117','city':'Berlin',"
                        + "'country':'Germany','countrySymbol':'DE'}"));
        assertThat(written(AssignDirectDebit.builder("1", "2")
                                .countrySymbol("pl")
                                .build())
                        .getString("countrySymbol"))
                .isEqualTo("PL");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void q33AChangeHasBothNamesWithOneValue(boolean foreigner) {
        assertThat(written(UpdateUser.builder().foreigner(foreigner).build()))
                .isEqualTo(json("{'isForeigner':" + foreigner + ",'isForigner':" + foreigner + "}"));
    }

    @Test
    void q82OnlyWhatChangesIsSent() {
        assertThat(written(UpdateUser.builder().build())).isEmpty();
        assertThat(written(UpdateUser.builder()
                        .address(new Address("ul. Przyczolkowa 334", null, "02-962", "Warszawa", null, "PL"))
                        .build()))
                .isEqualTo(json("{'address':{'line1':'ul. Przyczolkowa 334','city':'Warszawa','postalCode':'02-962',"
                        + "'countrySymbol':'PL'}}"));
    }

    @Test
    void allThatCanChange() {
        assertThat(written(UpdateUser.builder()
                        .personalId("80010101234")
                        .firstName("John")
                        .lastName("Fibo")
                        .email("a@example.com")
                        .phoneNumber("1")
                        .idCard("Passport", "ABC")
                        .legalGuardian(guardian())
                        .birthDate(BIRTH)
                        .foreigner(true)
                        .showActivityInClub(true)
                        .sex(Sex.FEMALE)
                        .address(WARSAW)
                        .paymentPrimarySource(PaymentSource.DIRECT_DEBIT)
                        .build()))
                .hasSize(15)
                .containsEntry("birthDate", jakarta.json.Json.createValue("1978-06-01T00:00:00"))
                .containsEntry("paymentPrimarySource", jakarta.json.Json.createValue("DirectDebit"))
                .containsEntry("showActivityInClub", jakarta.json.JsonValue.TRUE);
    }

    @Test
    void q24AndQ57AMemberWithAContract() {
        assertThat(written(AddUserWithContract.builder(
                                "john.fibo@perfectgym.pl",
                                12,
                                BIRTH,
                                AssignContract.of(44, DAY, DAY).withDiscountIds(List.of(10L)))
                        .firstName("John")
                        .lastName("Fibo")
                        .phoneNumber("0048123456789")
                        .idCard("Passport", "ABC 123456")
                        .foreigner(false)
                        .sex(Sex.MALE)
                        .address(new Address("al. Jerozolimskie 114", null, "20-259", "Warszawa", "Poland", null))
                        .build()))
                .isEqualTo(json("{'paymentPlanId':44,'startDate':'2016-01-26T00:00:00',"
                        + "'signDate':'2016-01-26T00:00:00','discountIds':[10],'firstName':'John','lastName':'Fibo',"
                        + "'email':'john.fibo@perfectgym.pl','phoneNumber':'0048123456789','idCardName':'Passport',"
                        + "'idCardNumber':'ABC 123456','birthDate':'1978-06-01T00:00:00','isForeigner':false,"
                        + "'sex':'Male','homeClubId':12,'address':{'line1':'al. Jerozolimskie 114',"
                        + "'city':'Warszawa','postalCode':'20-259','country':'Poland'}}"));
        assertThat(written(AddUserWithContract.builder("a@example.com", 12, BIRTH, AssignContract.of(44, DAY, DAY))
                        .paidByDifferentPerson(true)
                        .directDebit(AssignDirectDebit.builder("1", "John Fibo").build())
                        .additionalContracts(List.of(AssignContract.of(45, DAY, DAY)))
                        .build()))
                .isEqualTo(json("{'paymentPlanId':44,'startDate':'2016-01-26T00:00:00',"
                        + "'signDate':'2016-01-26T00:00:00','email':'a@example.com','homeClubId':12,"
                        + "'birthDate':'1978-06-01T00:00:00','isPaidByDifferentPerson':true,"
                        + "'directDebit':{'accountNumber':'1','ownerName':'John Fibo'},"
                        + "'additionalContracts':[{'paymentPlanId':45,'startDate':'2016-01-26T00:00:00',"
                        + "'signDate':'2016-01-26T00:00:00'}]}"));
    }

    @Test
    void q24AContract() {
        assertThat(written(AssignContract.of(44, DAY, DAY).withDiscountIds(List.of(10L))))
                .isEqualTo(json("{'paymentPlanId':44,'startDate':'2016-01-26T00:00:00',"
                        + "'signDate':'2016-01-26T00:00:00','discountIds':[10]}"));
    }

    @Test
    void q51AndQ57Signatures() {
        String expected = "{'contractId':10358,'languageCode':'EN','signatureData':'" + SIGNATURE_BASE64
                + "','sourceIp':'192.168.1.100','comment':'Sample comment'}";
        assertThat(written(SignContract.of(10_358, SIGNATURE)
                        .withLanguageCode("EN")
                        .withSourceIp("192.168.1.100")
                        .withComment("Sample comment")))
                .isEqualTo(json(expected));
        assertThat(written(SignDirectDebit.of(10_358, SIGNATURE)
                        .withLanguageCode("EN")
                        .withSourceIp("192.168.1.100")
                        .withComment("Sample comment")))
                .isEqualTo(json(expected));
    }

    @Test
    void aCreditCard() {
        assertThat(written(AssignCreditCard.builder("5555555555554444", 2016, 12)
                        .bankName("Bank")
                        .address("ul. Przyczolkowa 334", "02-962", "Warsaw")
                        .cardHolderName("John Fibo")
                        .cvcCvv("000")
                        .build()))
                .isEqualTo(json("{'bankName':'Bank','cardNumber':'5555555555554444','expirationYear':2016,"
                        + "'expirationMonth':12,'addressCity':'Warsaw','addressLine':'ul. Przyczolkowa 334',"
                        + "'addressZipCode':'02-962','cardHolderName':'John Fibo','cvcCvv':'000'}"));
        assertThatThrownBy(() ->
                        AssignCreditCard.builder("5555555555554444", 2016, 13).build())
                .hasMessage("expirationMonth must be at least 1 and at most 12")
                .hasMessageNotContaining("5555");
    }

    @Test
    void q21ABankAccount() {
        assertThat(written(AssignDirectDebit.builder("61 1090 1014 0000 0712 1981 2874", "John Fibo")
                        .address("Przyczolkowa 334", "02-962 Warszawa")
                        .countrySymbol("PL")
                        .bic("WBKPPLPP")
                        .paidByDifferentPerson(false)
                        .build()))
                .isEqualTo(json("{'accountNumber':'61 1090 1014 0000 0712 1981 2874','ownerName':'John Fibo',"
                        + "'street':'Przyczolkowa 334','cityAndPostalCode':'02-962 Warszawa','countrySymbol':'PL',"
                        + "'bic':'WBKPPLPP','isPaidByDifferentPerson':false}"));
    }

    @Test
    void q58AndQ61SmallBodies() {
        assertThat(written(UserPhoto.of(PhotoFormat.PNG, new byte[] {1, 2, 3})))
                .isEqualTo(json("{'extension':'png','data':'AQID'}"));
        assertThat(written(new UserAgreements(List.of(3L)))).isEqualTo(json("{'agreementIds':[3]}"));
        assertThat(written(new MembershipCardNumber("123456789"))).isEqualTo(json("{'cardNumber':'123456789'}"));
        assertThat(written(new ResetPassword("9c10cdf6", "new_password")))
                .isEqualTo(json("{'resetPasswordToken':'9c10cdf6','password':'new_password'}"));
        assertThat(written(new ValidateCredentials("john.fibo@perfectgym.pl", "password")))
                .isEqualTo(json("{'userName':'john.fibo@perfectgym.pl','password':'password'}"));
    }

    @Test
    void q51WhatTheServerNeedsIsAskedForAtOnce() {
        assertThatThrownBy(() -> AddUser.builder(null, 12, BIRTH).build()).hasMessage("email");
        assertThatThrownBy(() -> AddUser.builder("a@example.com", 12, null).build())
                .hasMessage("birthDate");
        assertThatThrownBy(() -> AddUser.builder(" ", 12, BIRTH).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("email must not be blank");
        assertThatThrownBy(() -> UpdateUser.builder().email("").build()).hasMessage("email must not be blank");
        assertThatThrownBy(() -> AssignContract.of(44, null, DAY)).hasMessage("startDate");
        assertThatThrownBy(() -> new SignContract(1, null, null, null, null)).hasMessage("signatureData");
        assertThatThrownBy(() -> new ValidateCredentials("a", (String) null)).hasMessage("password");
        assertThatThrownBy(() -> new UserAgreements(null)).hasMessage("agreementIds");
        assertThatThrownBy(() -> new UserPhoto(null, "")).hasMessage("extension");
        assertThatThrownBy(() -> new MembershipCardNumber((String) null)).hasMessage("cardNumber");
    }

    static Stream<Object> secrets() {
        return Stream.of(
                john().legalGuardian(guardian()).build(),
                UpdateUser.builder().email("secret").build(),
                AddUserWithContract.builder("secret", 12, BIRTH, AssignContract.of(44, DAY, DAY))
                        .build(),
                guardian(),
                AssignCreditCard.builder("5555555555554444", 2030, 12)
                        .cvcCvv("000")
                        .build(),
                AssignDirectDebit.builder("61 1090", "John Fibo").build(),
                new MembershipCardNumber("123456789"),
                new ResetPassword("secret", "secret"),
                new ValidateCredentials("secret", "secret"));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void q81NothingSecretIsPrinted(Object request) {
        assertThat(request).hasToString(request.getClass().getSimpleName() + "[***]");
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void q81PasswordsAndNumbersOfCardsAreSecretsInside(Object request) throws Exception {
        for (RecordComponent component : request.getClass().getRecordComponents()) {
            if (component.getName().matches("(?i)password|.*token|cardNumber|cvc.*")) {
                assertThat(component.getAccessor().invoke(request)).isInstanceOf(Secret.class);
            }
        }
    }

    @Test
    void q81NoPicturesArePrinted() {
        assertThat(SignContract.of(10_358, SIGNATURE)).hasToString("SignContract[contractId=10358]");
        assertThat(SignDirectDebit.of(10_358, SIGNATURE)).hasToString("SignDirectDebit[contractId=10358]");
        assertThat(UserPhoto.of(PhotoFormat.PNG, SIGNATURE)).hasToString("UserPhoto[png]");
    }

    @Test
    void listsInRequestsDoNotChangeAfterwards() {
        List<Long> ids = Arrays.asList(1L, 2L);
        UserAgreements agreements = new UserAgreements(ids);
        ids.set(0, 3L);
        assertThat(agreements.agreementIds()).containsExactly(1L, 2L);
    }
}
