package io.github.perfectgym4j.sandbox.v2.commands.facilities;

import io.github.perfectgym4j.sandbox.company.facilities.Obstacle;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.util.Map;

/** The codes of version 2 for what stands against a booking. */
final class FacilityCodes {

    private static final Map<Obstacle, String> CODES = Map.ofEntries(
            Map.entry(Obstacle.NOT_ACTIVE, "BookingDefinitionIsNotActive"),
            Map.entry(Obstacle.NO_OPTION, "NoBookingOptionFound"),
            Map.entry(Obstacle.WRONG_LENGTH, "InvalidBookingDuration"),
            Map.entry(Obstacle.TOO_SHORT, "MinBookingDurationExceeded"),
            Map.entry(Obstacle.TOO_LONG, "MaxBookingDurationExceeded"),
            Map.entry(Obstacle.SLOTS_MISSING, "NoNumberOfSlotsProvided"),
            Map.entry(Obstacle.SLOTS_WITH_ENTIRE_ZONE, "NumberOfSlotsWithEntireZoneBooking"),
            Map.entry(Obstacle.TOO_MANY_SLOTS, "MaxNumberOfSlotsPerBookingLimitExceeded"),
            Map.entry(Obstacle.IN_THE_PAST, "BookingIsInThePast"),
            Map.entry(Obstacle.TOO_LATE, "TooLateToBookFacility"),
            Map.entry(Obstacle.TOO_SOON, "TooSoonToBookFacility"),
            Map.entry(Obstacle.ZONE_UNAVAILABLE, "ClubZoneIsUnavailable"),
            Map.entry(Obstacle.RULE_UNAVAILABLE, "BookingRuleIsUnavailableAtRequestedTime"),
            Map.entry(Obstacle.ZONE_TAKEN, "OtherCalendarEventBookedInZoneAtRequestedTime"),
            Map.entry(Obstacle.NO_SLOTS_LEFT, "ZoneCapacityExceeded"),
            Map.entry(Obstacle.SETUP, "SetupTimeConflict"),
            Map.entry(Obstacle.COOLDOWN, "CooldownConflict"),
            Map.entry(Obstacle.BARRED, "UserHasBlockingNote"),
            Map.entry(Obstacle.NO_CONTRACT, "UserDontHaveAnyActiveContract"),
            Map.entry(Obstacle.WRONG_PLAN, "UserDontHaveRequiredPaymentPlan"),
            Map.entry(Obstacle.HAS_CONTRACT, "UserHasActiveContract"),
            Map.entry(Obstacle.IN_DEBT, "UserDontMeetDebtRequirements"),
            Map.entry(Obstacle.NO_PRODUCT, "UserDontHaveRequiredProducts"),
            Map.entry(Obstacle.MEMBER_BUSY, "UserHasBookingThatTime"),
            Map.entry(Obstacle.DAY_LIMIT, "BookingRuleDayLimitExceeded"),
            Map.entry(Obstacle.WEEK_LIMIT, "BookingRuleWeeksLimitExceeded"),
            Map.entry(Obstacle.MONTH_LIMIT, "BookingRuleMonthsLimitExceeded"));

    private FacilityCodes() {}

    static BusinessError error(Obstacle obstacle) {
        return new BusinessError(CODES.get(obstacle));
    }
}
