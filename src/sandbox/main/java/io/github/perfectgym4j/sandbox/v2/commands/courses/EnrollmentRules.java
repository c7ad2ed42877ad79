package io.github.perfectgym4j.sandbox.v2.commands.courses;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.courses.Course;
import io.github.perfectgym4j.sandbox.company.courses.Enrollment;
import io.github.perfectgym4j.sandbox.company.courses.Findings;
import io.github.perfectgym4j.sandbox.company.courses.Option;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enrolment for courses: the rules of the company with the codes of this version. */
final class EnrollmentRules {

    private static final int LENGTH_OF_DAY = "2026-11-21".length();

    private final Company company;

    /**
     * How to enrol.
     *
     * @param isForced whether what can be forced is
     * @param optionId conditions; null is refused
     * @param setsLevel whether the member gets the level that is asked for
     */
    record Terms(boolean isForced, Long optionId, boolean setsLevel) {}

    private record Days(LocalDate first, LocalDate last) {}

    EnrollmentRules(Company company) {
        this.company = company;
    }

    private Optional<Member> member(Long id) {
        return Optional.ofNullable(id).flatMap(company.members()::find).filter(member -> !member.isDeleted());
    }

    private Optional<Course> course(Long id) {
        return Optional.ofNullable(id).flatMap(company.courses().table()::find).filter(course -> !course.isDeleted());
    }

    private LocalDate today(Member member) {
        return company.homeTime().now(member.id()).toLocalDate();
    }

    /** Days from today, or from the start of the course, to its end, if no others are named; empty for what is no day. */
    private Optional<Days> days(Course course, Member member, String start, String end) {
        LocalDate today = today(member);
        LocalDate first =
                today.isAfter(course.days().start()) ? today : course.days().start();
        try {
            return Optional.of(new Days(
                    start == null ? first : day(start),
                    end == null ? course.days().end() : day(end)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, Math.min(LENGTH_OF_DAY, text.length())));
    }

    /**
     * Says whether and how a member can enrol.
     *
     * @param memberId member
     * @param groupId course
     * @param start first day; null for the next one possible
     * @param end last day; null for that of the course
     * @return contract type GetEnrollmentOptionsResult
     * @throws InvalidRequest for a member or course that there is not: there are no codes
     */
    JsonObject options(long memberId, long groupId, String start, String end) {
        return company.guard().alone(() -> {
            Member member = member(memberId).orElseThrow(() -> unknown("memberId"));
            Course course = course(groupId).orElseThrow(() -> unknown("groupId"));
            Optional<Days> days = days(course, member, start, end);
            Findings found = days.map(span -> company.courses().check(course, member, span.first(), span.last()))
                    .orElseGet(() -> new Findings(false, false, false, false, false, false, false, false, true));
            return new Row()
                    .put("isEnrollmentPossible", found.isNothing())
                    .put("isEnrollmentPossibleWithForce", found.canBeForced())
                    .put("validationResult", row(found))
                    .put(
                            "options",
                            Option.ALL.stream().map(EnrollmentRules::row).toList())
                    .put(
                            "startOptions",
                            left(course, member, course.days().end()).stream()
                                    .map(EnrollmentRules::row)
                                    .toList())
                    .build();
        });
    }

    private static InvalidRequest unknown(String field) {
        return new InvalidRequest(Map.of("request." + field, List.of("There is none with this key.")));
    }

    private List<FitnessClass> left(Course course, Member member, LocalDate last) {
        return company.courses().classes(course, today(member), last);
    }

    private static JsonObject row(Findings found) {
        return new Row()
                .put("groupIsFull", found.isFull())
                .put("ageRequirementNotMet", found.isTooYoung())
                .put("activityLevelRequirementNotMet", found.lacksLevel())
                .put("enrollmentNotYetAvailable", found.isNotOpen())
                .put("memberIsAlreadyInTheGroup", found.isIn())
                .put("groupHasEnded", found.hasEnded())
                .put("groupNotAvailableInApi", found.isNotForApi())
                .put("groupHasBeenLocked", found.isLocked())
                .put("incorrectDates", found.hasWrongDates())
                .build();
    }

    private static JsonObject row(Option option) {
        return new Row()
                .put("enrollmentOptionId", option.id())
                .put("enrollmentOptionName", option.name())
                .put("requiredPaymentPlanId", option.planId())
                .put("additionalPaymentPerClass", option.perClass())
                .build();
    }

    private static JsonObject row(FitnessClass held) {
        return new Row()
                .put("classId", held.id())
                .put("startDate", held.start())
                .build();
    }

    /**
     * Enrols a member.
     *
     * @param memberId member
     * @param groupId course
     * @param start first day; null for the next one possible
     * @param end last day; null for that of the course
     * @param terms how
     * @return the enrolment
     * @throws BusinessError with a code of EnrollMemberToGroup
     */
    Enrollment enrol(Long memberId, Long groupId, String start, String end, Terms terms) {
        return company.guard().alone(() -> {
            Member member = member(memberId).orElseThrow(() -> new BusinessError("Unknown", "memberId"));
            Course course = course(groupId).orElseThrow(() -> new BusinessError("Unknown", "groupId"));
            Option option = Optional.ofNullable(terms.optionId())
                    .flatMap(Option::find)
                    .orElseThrow(() -> new BusinessError("EnrollmentRuleNotFound", "enrollmentOptionId"));
            if (terms.setsLevel() && !terms.isForced()) {
                throw new BusinessError("CannotSetActivityLevel", "setRequiredActivityLevel");
            }
            Days days =
                    days(course, member, start, end).orElseThrow(() -> new BusinessError("InvalidDates", "startDate"));
            refuse(company.courses().check(course, member, days.first(), days.last()), terms.isForced());
            boolean hasNoneLeft = left(course, member, days.last()).stream()
                    .allMatch(held -> held.start().toLocalDate().isBefore(days.first()));
            if (hasNoneLeft && !course.classIds().isEmpty()) {
                throw new BusinessError("NoClassesLeft", "endDate");
            }
            if (terms.setsLevel()) {
                Catalogue.level(course.terms().levelId())
                        .filter(level -> !company.skills().hasReached(member.id(), level))
                        .ifPresent(level -> company.skills().set(member.id(), level, Map.of()));
            }
            return company.courses().enrol(course, member.id(), days.first(), days.last(), option);
        });
    }

    private static void refuse(Findings found, boolean isForced) {
        refuseIf(found.hasEnded(), "GroupEnded", "groupId");
        refuseIf(found.isNotForApi(), "GroupIsNotAvailableForApplication", "groupId");
        refuseIf(found.hasWrongDates(), "InvalidDates", "startDate");
        refuseIf(found.isIn(), "UserIsAlreadyInGroup", "memberId");
        if (!isForced) {
            refuseIf(found.isLocked(), "GroupIsLocked", "groupId");
            refuseIf(found.isNotOpen(), "EnrollmentNotActive", "groupId");
            refuseIf(found.isFull(), "GroupIsFull", "groupId");
            refuseIf(found.isTooYoung(), "NotMatchingRequiredAge", "memberId");
            refuseIf(found.lacksLevel(), "NotMatchingRequiredLevel", "memberId");
        }
    }

    private static void refuseIf(boolean isBroken, String code, String property) {
        if (isBroken) {
            throw new BusinessError(code, property);
        }
    }
}
