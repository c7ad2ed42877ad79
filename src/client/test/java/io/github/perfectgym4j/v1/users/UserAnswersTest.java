package io.github.perfectgym4j.v1.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.v1.Samples;
import io.github.perfectgym4j.v1.common.Address;
import io.github.perfectgym4j.v1.common.CategoriesClasses;
import io.github.perfectgym4j.v1.common.PaymentPlan;
import io.github.perfectgym4j.v1.common.Sex;
import io.github.perfectgym4j.v1.contracts.ContractDetails;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's examples of the area, and the quirks in them. */
class UserAnswersTest {

    private static String sample(String name) {
        return Samples.text(UserAnswersTest.class, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "user-normalized"})
    void q14AndQ24AndQ75AMemberWithAnOldContract(String name) {
        UserDetails jan = Samples.one(UserDetails.class, sample(name));
        assertThat(jan.id()).isEqualTo(1);
        assertThat(jan.timestamp()).isEqualTo(447_183);
        assertThat(jan.isTombstone()).isFalse();
        assertThat(jan.personalId()).isEqualTo("80010101234");
        assertThat(jan.number()).isEqualTo("102000001");
        assertThat(jan.cardNumber()).isNull();
        assertThat(jan.firstName()).isEqualTo("Jan");
        assertThat(jan.lastName()).isEqualTo("Nowak");
        assertThat(jan.email()).isEqualTo("nowak@example.com");
        assertThat(jan.emailAddressIsConfirmed()).isFalse();
        assertThat(jan.photoUrl()).isNull();
        assertThat(jan.birthDate()).isEqualTo(LocalDate.of(1944, 9, 17));
        assertThat(jan.isForeigner()).isFalse();
        assertThat(jan.sex()).isEqualTo(Sex.MALE);
        assertThat(jan.phoneNumber()).isEqualTo("0048123456789");
        assertThat(jan.idCardName()).isEqualTo("Passport");
        assertThat(jan.idCardNumber()).isEqualTo("ABC 123456");
        assertThat(jan.legalGuardian()).isNull();
        assertThat(jan.newsletterAgreement()).isFalse();
        assertThat(jan.termsAndConditionsAgreement()).isFalse();
        assertThat(jan.address())
                .isEqualTo(new Address("al. Jerozolimskie 114", null, "20-259", "Warszawa", "Poland", null));
        assertThat(jan.directDebit()).isEqualTo(new DirectDebit(null, null, null, null, null));
        assertThat(jan.homeClubId()).isEqualTo(12);
        assertThat(jan.registeredAtClubId()).isNull();
        assertThat(jan.isActive()).isTrue();
        assertThat(jan.cards()).isEmpty();
        assertThat(jan.employee()).isNull();
        assertThat(jan.prepaidAmount()).isNull();
        assertThat(jan.contracts()).hasSize(1);
        ContractDetails contract = jan.contracts().get(0);
        assertThat(contract.id()).isEqualTo(10_358);
        assertThat(contract.signDate()).isEqualTo("2014-03-28T00:00:00");
        assertThat(contract.startDate()).isEqualTo("2014-04-01T00:00:00");
        assertThat(contract.cancelDate()).isEqualTo("2015-03-31T23:59:59");
        assertThat(contract.isCurrent()).isFalse();
        assertThat(contract.status()).isNull();
        assertThat(contract.freezes()).isEmpty();
        assertThat(contract.membership().name()).isEqualTo("Open");
        assertThat(contract.paymentPlan())
                .isEqualTo(new PaymentPlan(2L, 252_688L, false, "Student weekly 45", true, null));
        assertThat(contract.discounts()).hasSize(1);
        assertThat(contract.discounts().get(0).joiningFeeDiscountValue()).isNull();
        assertThat(contract.discounts().get(0).membershipFeeDiscountValue()).isEqualByComparingTo("50");
    }

    /** Examples of what calls answer that change John: what they have in common, and where each differs. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "user-added,447937,20-259,false,-,false,0,-,-,-",
                "user-updated,448035,02-962,false,-,false,0,-,-,-",
                "email-confirmed,448035,02-962,true,-,false,0,-,-,-",
                "photo,448035,02-962,false,78,false,0,-,-,-",
                "no-contract,448035,02-962,false,78,false,0,-,-,-",
                "contract,448035,02-962,false,-,false,1,-,-,-",
                "contract-signed,448035,02-962,false,-,false,1,120,-,-",
                "direct-debit,448035,02-962,false,78,false,1,120,true,-",
                "direct-debit-signed,448035,02-962,false,78,false,1,120,true,123",
                "terms-and-conditions,448035,02-962,false,78,true,1,120,true,123",
                "membership-card,448035,02-962,false,78,true,1,120,true,123"
            })
    void q69AndQ83TheDocumentedAnswersOfChanges(
            String name,
            long timestamp,
            String postalCode,
            boolean confirmed,
            String photo,
            boolean terms,
            int contracts,
            String signedContract,
            Boolean directDebit,
            String signedMandate) {
        for (String form : List.of(name, name + "-normalized")) {
            UserDetails john = Samples.one(UserDetails.class, sample(form));
            assertThat(john.id()).isEqualTo(236);
            assertThat(john.timestamp()).isEqualTo(timestamp);
            assertThat(john.number()).isEqualTo("2b7b02df-08ae-4720-a3ce-a594bfc46d47");
            assertThat(john.email()).isEqualTo("john.fibo@perfectgym.pl");
            assertThat(john.birthDate()).isEqualTo("1978-06-01");
            assertThat(john.address().postalCode()).isEqualTo(postalCode);
            assertThat(john.emailAddressIsConfirmed()).isEqualTo(confirmed);
            assertThat(john.photoUrl()).isEqualTo(address("Photo?photoId=", photo));
            assertThat(john.termsAndConditionsAgreement()).isEqualTo(terms);
            assertThat(john.cardNumber()).isEqualTo(name.equals("membership-card") ? "123456789" : null);
            assertThat(john.contracts()).hasSize(contracts);
            if (contracts > 0) {
                ContractDetails contract = john.contracts().get(0);
                assertThat(contract.id()).isEqualTo(10_358);
                assertThat(contract.signDate()).isEqualTo("2016-01-26T00:00:00");
                assertThat(contract.endDate()).isNull();
                assertThat(contract.isCurrent()).isTrue();
                assertThat(contract.paymentPlan().isAddOnPaymentPlan()).isFalse();
                assertThat(contract.documentUrl()).isEqualTo(address("Files?fileId=", signedContract));
            }
            assertThat(john.directDebit())
                    .isEqualTo(
                            directDebit == null
                                    ? new DirectDebit(null, null, null, null, null)
                                    : new DirectDebit(
                                            "61 1090 1014 0000 0712 1981 2874",
                                            "John Fibo",
                                            "Przyczółkowa 334",
                                            "02-962 Warszawa",
                                            address("Files?fileId=", signedMandate)));
        }
    }

    private static String address(String file, String key) {
        return key == null ? null : "http://yoursubdomain.perfectgym.com/Api/Files/" + file + key;
    }

    @ParameterizedTest
    @ValueSource(strings = {"user-list", "user-list-normalized"})
    void q17Q18AndQ75TheListOfMembers(String name) {
        List<UserListItem> users = Samples.list(UserListItem.class, sample(name));
        assertThat(users).hasSize(1);
        UserListItem john = users.get(0);
        assertThat(john.id()).isEqualTo(10);
        assertThat(john.timestamp()).isEqualTo(495_037_225L);
        assertThat(john.isTombstone()).isTrue();
        assertThat(john.coverPhotoUrl()).isNull();
        assertThat(john.personalId()).isNull();
        assertThat(john.isAccepted()).isTrue();
        assertThat(john.isActive()).isTrue();
        assertThat(john.birthDate()).isEqualTo("2000-10-01");
        assertThat(john.created()).isEqualTo("2017-12-21T09:47:01");
        assertThat(john.updated()).isEqualTo("2017-12-22T09:40:00");
        assertThat(john.email()).isEqualTo("john.fibo@example.com");
        assertThat(john.number()).isEqualTo("002023500");
        assertThat(john.homeClubId()).isEqualTo(1);
        assertThat(john.phoneNumber()).isEqualTo("654444444");
        assertThat(john.photoUrl()).endsWith("/Api/Files/UserPhoto/xxxxxxxxx");
        assertThat(john.contracts())
                .containsExactly(
                        new UserListContract(
                                LocalDateTime.of(2018, 1, 20, 0, 0),
                                LocalDateTime.of(2018, 3, 30, 23, 59, 59),
                                true,
                                false,
                                16_861L,
                                "LIFESTYLE GYM 99",
                                List.of()),
                        new UserListContract(
                                LocalDateTime.of(2018, 1, 20, 0, 0),
                                LocalDateTime.of(2018, 3, 30, 23, 59, 59),
                                true,
                                true,
                                5006L,
                                "CHANGE YOUR LIFE_13 PT Membership_2000_xyz",
                                List.of(new UserListContractAddOn(
                                        "DrinkingMachine",
                                        "Test",
                                        "Water service",
                                        true,
                                        LocalDateTime.of(2018, 1, 9, 0, 0),
                                        LocalDateTime.of(2018, 3, 30, 23, 59, 59)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"product-summaries", "product-summaries-normalized"})
    void q16AndQ64ProductsInShort(String name) {
        assertThat(Samples.list(UserProductSummary.class, sample(name)))
                .containsExactly(new UserProductSummary(10L, "1 x PT", 10, LocalDateTime.of(2019, 10, 1, 0, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"products", "products-normalized"})
    void q17AndQ64Products(String name) {
        UserProduct product = Samples.list(UserProduct.class, sample(name)).get(0);
        assertThat(product.id()).isEqualTo(10);
        assertThat(product.transactionId()).isEqualTo(99_075);
        assertThat(product.expireDate()).isEqualTo("2019-10-01T00:00:00");
        assertThat(product.quantity()).isEqualTo(1);
        assertThat(product.initialQuantity()).isEqualTo(1);
        assertThat(product.name()).isEqualTo("BodyShaping");
        assertThat(product.price()).isEqualByComparingTo("0");
        assertThat(product.isActive()).isTrue();
        assertThat(product.unitOfMeasure()).isEqualTo("Piece");
        assertThat(product.isStartPackage()).isTrue();
        assertThat(product.isStartPackageOnlyForNewcomer()).isFalse();
        assertThat(product.categoriesClasses()).containsExactly(new CategoriesClasses(2L, "MIX1", "MIX1"));
        assertThat(product.clubZoneTypes()).isEmpty();
        assertThat(product.employeePositions()).isEmpty();
    }

    @Test
    void q36NamesWithCapitals() {
        UserProduct product = Samples.element(
                UserProduct.class, "'Id':10,'TransactionId':7,'IsActive':'True','CategoriesClasses':[{'Id':2}]");
        assertThat(product.id()).isEqualTo(10);
        assertThat(product.transactionId()).isEqualTo(7);
        assertThat(product.isActive()).isTrue();
        assertThat(product.categoriesClasses()).hasSize(1);
        assertThat(Samples.one(ResultStatus.class, sample("result-status")).resultStatus())
                .isEqualTo("Success");
        assertThat(Samples.element(ResultStatus.class, "'resultStatus':'Success'")
                        .resultStatus())
                .isEqualTo("Success");
    }

    @ParameterizedTest
    @ValueSource(strings = {"club-visits", "club-visits-normalized"})
    void visits(String name) {
        List<ClubVisit> visits = Samples.list(ClubVisit.class, sample(name));
        assertThat(visits).extracting(ClubVisit::id).containsExactly(219L, 333L, 340L, 349L);
        assertThat(visits).extracting(ClubVisit::userId).containsOnly(123L);
        assertThat(visits).extracting(ClubVisit::timestamp).containsExactly(219_102L, 410_378L, 410_472L, 412_023L);
        assertThat(visits.get(0).enterDate()).isEqualTo("2015-07-01T16:17:38");
        assertThat(visits.get(0).exitDate()).isEqualTo("2015-07-01T17:30:25");
        assertThat(visits.get(0).club().name()).isEqualTo("Club Monaco");
        assertThat(Samples.element(ClubVisit.class, "'exitDate':''").exitDate()).isNull();
    }

    @Test
    void friendsTokensAndConsents() {
        assertThat(Samples.list(FriendStatus.class, sample("friends")))
                .containsExactly(new FriendStatus(
                        10L, LocalDateTime.of(2016, 1, 26, 0, 0), LocalDateTime.of(2016, 2, 26, 0, 0)));
        assertThat(Samples.one(PasswordResetToken.class, sample("password-reset-token"))
                        .resetPasswordToken())
                .isEqualTo(Secret.of("9c10cdf6-565d-47cf-a7af-d27e6f989df8"));
        assertThat(Samples.list(AgreementType.class, sample("agreement-types")))
                .containsExactly(new AgreementType(2L, "Newsletter", "Newsletter", null));
    }

    @Test
    void q40TheReasonOfACardIsMisspelt() {
        assertThat(Samples.list(MembershipCard.class, sample("membership-cards")))
                .containsExactly(
                        new MembershipCard(
                                "3294239048",
                                350_287L,
                                false,
                                false,
                                CardType.NORMAL_CARD,
                                32L,
                                CardReason.NOT_SPECIFIED),
                        new MembershipCard(
                                "3212339080",
                                350_287L,
                                true,
                                true,
                                CardType.NORMAL_CARD,
                                32L,
                                CardReason.NOT_SPECIFIED));
    }

    @Test
    void q15AndQ78WhatNoExampleShows() {
        UserDetails user = Samples.element(
                UserDetails.class,
                "'isPresent':true,'cards':[{'cardNumber':'1','isBlocked':true}],'cardIsBlocked':true,'facebookId':5,"
                        + "'hasAccount':'True','hasPassword':false,'language':'EN','prepaidAmount':'12.50',"
                        + "'employee':{'employeeId':52,'role':'Trainer'},'newField':[1]");
        assertThat(user.presentInClub()).isTrue();
        assertThat(user.cards()).containsExactly(new Card("1", true));
        assertThat(user.cardIsBlocked()).isTrue();
        assertThat(user.facebookId()).isEqualTo(5);
        assertThat(user.hasAccount()).isTrue();
        assertThat(user.hasPassword()).isFalse();
        assertThat(user.language()).isEqualTo("EN");
        assertThat(user.prepaidAmount()).isEqualByComparingTo("12.5");
        assertThat(user.employee()).isEqualTo(new Employee(52L, "Trainer"));
        assertThat(Samples.element(UserDetails.class, "'employee':''").employee())
                .isNull();
    }

    @Test
    void q21TheOwnersAddressIsAText() {
        assertThat(Samples.element(DirectDebit.class, "'street':334,'cityAndPostalCode':'02-962 Warszawa'"))
                .isEqualTo(new DirectDebit(null, null, "334", "02-962 Warszawa", null));
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(Samples.one(UserDetails.class, sample("membership-card"))).hasToString("UserDetails[id=236]");
        assertThat(Samples.list(UserListItem.class, sample("user-list")).get(0)).hasToString("UserListItem[id=10]");
        assertThat(new DirectDebit("61 1090", "John Fibo", null, null, null)).hasToString("DirectDebit[***]");
        assertThat(new Card("123456789", false)).hasToString("Card[isBlocked=false]");
        assertThat(Samples.list(MembershipCard.class, sample("membership-cards"))
                        .toString())
                .doesNotContain("3294239048", "3212339080");
        assertThat(new PasswordResetToken(Secret.of("secret"))).hasToString("PasswordResetToken[***]");
    }
}
