package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;

import io.github.perfectgym4j.v2.courses.CoursesClient;
import io.github.perfectgym4j.v2.courses.EnrollMemberToGroup;
import io.github.perfectgym4j.v2.courses.EnrollMemberToGroupResult;
import io.github.perfectgym4j.v2.courses.EnrollmentOption;
import io.github.perfectgym4j.v2.courses.EnrollmentOptions;
import io.github.perfectgym4j.v2.courses.EnrollmentStart;
import io.github.perfectgym4j.v2.courses.EnrollmentValidation;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The commands of courses. */
final class CourseCases {

    private static final Class<CoursesClient> API = CoursesClient.class;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private CourseCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.enrollmentOptions(40, 300, FIRST, LAST),
                        "GET Courses/GetEnrollmentOptions?request.endDate=2026-06-30&request.groupId=300&request.memberId=40"
                                + "&request.startDate=2026-06-01",
                        null,
                        "{'isEnrollmentPossible':false,'isEnrollmentPossibleWithForce':true,'validationResult':{'groupIsFull':true,"
                                + "'ageRequirementNotMet':false,'activityLevelRequirementNotMet':true,'enrollmentNotYetAvailable':false,"
                                + "'memberIsAlreadyInTheGroup':true,'groupHasEnded':false,'groupNotAvailableInApi':true,"
                                + "'groupHasBeenLocked':false,'incorrectDates':true},'options':[{'enrollmentOptionId':12,"
                                + "'enrollmentOptionName':'Twice a week','requiredPaymentPlanId':17,'additionalPaymentPerClass':4.50}],"
                                + "'startOptions':[{'classId':1677,'startDate':'2026-06-01T18:00:00'}]}",
                        new EnrollmentOptions(
                                false,
                                true,
                                new EnrollmentValidation(true, false, true, false, true, false, true, false, true),
                                List.of(new EnrollmentOption(12L, "Twice a week", 17L, new BigDecimal("4.50"))),
                                List.of(new EnrollmentStart(1677L, new ApiDateTime("2026-06-01T18:00:00"))))),
                answered(
                        API,
                        c -> c.enrollmentOptions(40, 300, null, null),
                        "GET Courses/GetEnrollmentOptions?request.groupId=300&request.memberId=40",
                        null,
                        "{'isEnrollmentPossible':true}",
                        new EnrollmentOptions(true, null, null, List.of(), List.of())),
                answered(
                        API,
                        c -> c.enrollMemberToGroup(EnrollMemberToGroup.builder(40, 300)
                                .startDate(FIRST)
                                .endDate(LAST)
                                .force()
                                .enrollmentOptionId(12)
                                .settingRequiredActivityLevel()
                                .notifyingMember()
                                .build()),
                        "POST Courses/EnrollMemberToGroup",
                        "{'memberId':40,'groupId':300,'startDate':'2026-06-01','endDate':'2026-06-30','forceEnrollment':true,"
                                + "'enrollmentOptionId':12,'setRequiredActivityLevel':true,'notifyMember':true}",
                        "{'enrollmentId':310,'contractId':503}",
                        new EnrollMemberToGroupResult(310L, 503L)));
    }
}
