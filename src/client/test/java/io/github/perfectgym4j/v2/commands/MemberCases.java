package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.contracts.NewContract;
import io.github.perfectgym4j.v2.members.AddContractMember;
import io.github.perfectgym4j.v2.members.AddContractMemberResult;
import io.github.perfectgym4j.v2.members.AddGuestMember;
import io.github.perfectgym4j.v2.members.AddGuestMemberResult;
import io.github.perfectgym4j.v2.members.AddMemberBiometricData;
import io.github.perfectgym4j.v2.members.AddMemberFile;
import io.github.perfectgym4j.v2.members.AddMemberFileResult;
import io.github.perfectgym4j.v2.members.AddMemberNote;
import io.github.perfectgym4j.v2.members.AddMemberNoteResult;
import io.github.perfectgym4j.v2.members.AddressData;
import io.github.perfectgym4j.v2.members.AttributeValues;
import io.github.perfectgym4j.v2.members.ClubTransferType;
import io.github.perfectgym4j.v2.members.HomeClubTransfer;
import io.github.perfectgym4j.v2.members.LegacyMemberFilesClient;
import io.github.perfectgym4j.v2.members.MemberDetailsPatch;
import io.github.perfectgym4j.v2.members.MemberValidation;
import io.github.perfectgym4j.v2.members.MemberValidationError;
import io.github.perfectgym4j.v2.members.MembersClient;
import io.github.perfectgym4j.v2.members.PersonalData;
import io.github.perfectgym4j.v2.members.PhotoType;
import io.github.perfectgym4j.v2.members.RelationPermission;
import io.github.perfectgym4j.v2.members.RelationPermissions;
import io.github.perfectgym4j.v2.members.RelationRight;
import io.github.perfectgym4j.v2.members.RelationType;
import io.github.perfectgym4j.v2.members.SetMemberPhoto;
import io.github.perfectgym4j.v2.members.UpdateMemberDetails;
import io.github.perfectgym4j.v2.members.ValidateMember;
import io.github.perfectgym4j.v2.value.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The commands of members. */
final class MemberCases {

    private static final Class<MembersClient> API = MembersClient.class;
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

    static final PersonalData ANNA = PersonalData.builder()
            .firstName("Anna")
            .lastName("O\u2019Brien")
            .birthDate(LocalDate.of(1990, 5, 17))
            .sex(Sex.FEMALE)
            .phoneNumber("+49 30 1234")
            .email("anna@example.com")
            .citizenshipCountrySymbol("DE")
            .personalId("P1")
            .documentTypeId(3L)
            .documentNumber("D1")
            .build();

    static final AddressData HOME = AddressData.builder()
            .street("Main Street 1")
            .additionalAddressLine("2nd floor\n\"left\"")
            .postalCode("10115")
            .cityId(5L)
            .cityName("Berlin")
            .stateId(6L)
            .countrySymbol("DE")
            .build();

    static final String PERSON =
            "'personalData':{'firstName':'Anna','lastName':'O\u2019Brien','birthDate':'1990-05-17','sex':'Female',"
                    + "'phoneNumber':'+49 30 1234','email':'anna@example.com','citizenshipCountrySymbol':'DE','personalId':'P1',"
                    + "'documentTypeId':3,'documentNumber':'D1'},'addressData':{'street':'Main Street 1',"
                    + "'additionalAddressLine':'2nd floor\\n\\\"left\\\"','postalCode':'10115','cityId':5,'cityName':'Berlin','stateId':6,"
                    + "'countrySymbol':'DE'}";

    private static final String REST = "'parentMemberId':7,'employeeConsultantId':8," + PERSON
            + ",'agreements':[{'agreementId':11,'agreementAnswer':true},{'agreementId':12,'agreementAnswer':false}],"
            + "'customAttributes':[{'customAttributeTypeId':21,'value':42}]";

    private static final String CONTRACT =
            "'contractData':{'paymentPlanId':17,'signUpDate':'2026-06-01','startDate':'2026-06-01'}";

    private MemberCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.addGuestMember(AddGuestMember.builder(2)
                                .parentMemberId(7L)
                                .employeeConsultantId(8L)
                                .recommendedByMemberId(9L)
                                .personalData(ANNA)
                                .addressData(HOME)
                                .agreement(11, true)
                                .agreement(12, false)
                                .customAttribute(21, AttributeValues.number(42))
                                .build()),
                        "POST Members/AddGuestMember",
                        "{'homeClubId':2,'recommendedByMemberId':9," + REST + "}",
                        "{'memberId':40}",
                        new AddGuestMemberResult(40L)),
                answered(
                        API,
                        c -> c.addGuestMember(AddGuestMember.builder(2)
                                .recommendedByReferralCode("ANNA26")
                                .build()),
                        "POST Members/AddGuestMember",
                        "{'homeClubId':2,'recommendedByReferralCode':'ANNA26'}",
                        "{'memberId':41}",
                        new AddGuestMemberResult(41L)),
                answered(
                        API,
                        c -> c.addContractMember(AddContractMember.builder(2)
                                .contractData(NewContract.of(17, JUNE_1, JUNE_1))
                                .parentMemberId(7L)
                                .employeeConsultantId(8L)
                                .recommendedByMemberId(9L)
                                .personalData(ANNA)
                                .addressData(HOME)
                                .agreement(11, true)
                                .agreement(12, false)
                                .customAttribute(21, AttributeValues.number(42))
                                .build()),
                        "POST Members/AddContractMember",
                        "{'homeClubId':2,'recommendedByMemberId':9," + CONTRACT + "," + REST + "}",
                        "{'memberId':40,'contractId':500}",
                        new AddContractMemberResult(40L, 500L)),
                answered(
                        API,
                        c -> c.addContractMember(AddContractMember.builder(2)
                                .recommendedByReferralCode("ANNA26")
                                .build()),
                        "POST Members/AddContractMember",
                        "{'homeClubId':2,'recommendedByReferralCode':'ANNA26'}",
                        "{'memberId':41}",
                        new AddContractMemberResult(41L, null)),
                answered(
                        API,
                        c -> c.validateMember(ValidateMember.builder(2)
                                .contractData(NewContract.of(17, JUNE_1, JUNE_1))
                                .parentMemberId(7L)
                                .employeeConsultantId(8L)
                                .recommendedByReferralCode("ANNA26")
                                .personalData(ANNA)
                                .addressData(HOME)
                                .agreement(11, true)
                                .agreement(12, false)
                                .customAttribute(21, AttributeValues.number(42))
                                .build()),
                        "POST Members/ValidateMember",
                        "{'homeClubId':2,'recommendedByReferralCode':'ANNA26'," + CONTRACT + "," + REST + "}",
                        "{'isValid':false,'errors':[{'property':'email','message':'m','code':'PersonalDataDuplication',"
                                + "'data':{'memberId':39,'contractStatus':'Current'}}]}",
                        new MemberValidation(
                                false,
                                List.of(new MemberValidationError(
                                        "email",
                                        "m",
                                        "PersonalDataDuplication",
                                        Map.of("memberId", "39", "contractStatus", "Current"))))),
                answered(
                        API,
                        c -> c.validateMember(ValidateMember.builder(2)
                                .recommendedByMemberId(9L)
                                .build()),
                        "POST Members/ValidateMember",
                        "{'homeClubId':2,'recommendedByMemberId':9}",
                        "{'isValid':true,'errors':[]}",
                        new MemberValidation(true, List.of())),
                CommandCase.<MembersClient, UpdateMemberDetails>done(
                        API,
                        MembersClient::updateMemberDetails,
                        new UpdateMemberDetails(40, ANNA, HOME),
                        "POST Members/UpdateMemberDetails",
                        "{'memberId':40," + PERSON + "}"),
                CommandCase.<MembersClient, MemberDetailsPatch>done(
                        API,
                        (c, patch) -> c.updateMemberDetails(40, patch),
                        MemberDetailsPatch.builder()
                                .firstName("Anna")
                                .lastName("Example")
                                .birthDate(LocalDate.of(1990, 5, 17))
                                .sex(Sex.FEMALE)
                                .phoneNumber("+49 30 1234")
                                .email("anna@example.com")
                                .citizenshipCountrySymbol("DE")
                                .personalId("P1")
                                .documentTypeId(3L)
                                .documentNumber("D1")
                                .street("Main Street 1")
                                .additionalAddressLine(null)
                                .postalCode("10115")
                                .cityId(5L)
                                .cityName("Berlin")
                                .stateId(6L)
                                .countrySymbol("DE")
                                .build(),
                        "PATCH Members/UpdateMemberDetails/40",
                        "[" + replace("PersonalData/FirstName", "'Anna'")
                                + replace("PersonalData/LastName", "'Example'")
                                + replace("PersonalData/BirthDate", "'1990-05-17'")
                                + replace("PersonalData/Sex", "'Female'")
                                + replace("PersonalData/PhoneNumber", "'+49 30 1234'")
                                + replace("PersonalData/Email", "'anna@example.com'")
                                + replace("PersonalData/CitizenshipCountrySymbol", "'DE'")
                                + replace("PersonalData/PersonalId", "'P1'")
                                + replace("PersonalData/DocumentTypeId", "3")
                                + replace("PersonalData/DocumentNumber", "'D1'")
                                + replace("AddressData/Street", "'Main Street 1'")
                                + replace("AddressData/AdditionalAddressLine", "null")
                                + replace("AddressData/PostalCode", "'10115'")
                                + replace("AddressData/CityId", "5")
                                + replace("AddressData/CityName", "'Berlin'")
                                + replace("AddressData/StateId", "6")
                                + "{'op':'replace','path':'/AddressData/CountrySymbol','value':'DE'}]"),
                done(
                        API,
                        MembersClient::setPhoto,
                        new SetMemberPhoto(40, "f-1", PhotoType.PROFILE_PICTURE),
                        "POST Members/SetPhoto",
                        "{'memberId':40,'fileId':'f-1','role':'ProfilePicture'}"),
                done(
                        API,
                        MembersClient::setPhoto,
                        SetMemberPhoto.none(40, PhotoType.CLUB_PHOTO),
                        "POST Members/SetPhoto",
                        "{'memberId':40,'role':'ClubPhoto'}"),
                answered(
                        API,
                        c -> c.addFile(AddMemberFile.of(40, "f-1").withVisibleToMember(true)),
                        "POST Members/AddFile",
                        "{'memberId':40,'fileId':'f-1','isVisibleToMember':true}",
                        "{'fileId':77,'fileUrl':'https://gym.example/f/77'}",
                        new AddMemberFileResult(77L, "https://gym.example/f/77")),
                legacyFile(),
                answered(
                        API,
                        c -> c.addMemberNote(AddMemberNote.of(40, "rude\r\n\"very\"")
                                .withBlockAccess(true)
                                .withPinned(true)),
                        "POST Members/AddMemberNote",
                        "{'memberId':40,'note':'rude\\r\\n\\\"very\\\"','blockAccess':true,'isPinned':true}",
                        "{'memberNoteId':5}",
                        new AddMemberNoteResult(5L)),
                done(
                        API,
                        MembersClient::homeClubTransfer,
                        HomeClubTransfer.of(40, 3)
                                .withClubTransferType(ClubTransferType.CONTINUATION)
                                .withNewPaymentPlanId(17L)
                                .withMemberPaymentSourceId(8L),
                        "POST Members/HomeClubTransfer",
                        "{'memberId':40,'targetClubId':3,'clubTransferType':'Continuation','newPaymentPlanId':17,'memberPaymentSourceId':8}"),
                answered(
                        API,
                        MembersClient::relationPermissions,
                        "GET Members/Relations/Permissions",
                        null,
                        "{'permissions':[{'relationType':'Spouse','permissionsParentToChild':['BuyProduct','SeeBookings'],"
                                + "'permissionsChildToParent':[]}]}",
                        new RelationPermissions(List.of(new RelationPermission(
                                RelationType.SPOUSE,
                                List.of(RelationRight.BUY_PRODUCT, RelationRight.SEE_BOOKINGS),
                                List.of())))),
                done(
                        API,
                        MembersClient::addMemberBiometricData,
                        AddMemberBiometricData.of(40, new byte[] {1, 2, 3})
                                .withExternalIdentifier("x")
                                .withDescription("finger"),
                        "POST Members/AddMemberBiometricData",
                        "{'memberId':40,'data':'AQID','externalIdentifier':'x','description':'finger'}"));
    }

    private static String replace(String path, String value) {
        return "{'op':'replace','path':'/" + path + "','value':" + value + "},";
    }

    @SuppressWarnings("deprecation")
    private static CommandCase legacyFile() {
        return answered(
                LegacyMemberFilesClient.class,
                c -> c.addFile(AddMemberFile.of(40, "f-1")),
                "POST MemberCards/AddFile",
                "{'memberId':40,'fileId':'f-1','isVisibleToMember':false}",
                "{'fileId':77}",
                new AddMemberFileResult(77L, null));
    }
}
