package io.github.perfectgym4j.sandbox.company.offers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A length of time in months or days, such as {@code 24M} or {@code 7D}.
 *
 * @param count how many
 * @param unit months or days
 */
public record Term(int count, ChronoUnit unit) {

    public static Term months(int count) {
        return new Term(count, ChronoUnit.MONTHS);
    }

    public static Term days(int count) {
        return new Term(count, ChronoUnit.DAYS);
    }

    /**
     * Adds the length to a day.
     *
     * @param day day
     * @param times how often
     * @return day after it
     */
    public LocalDate after(LocalDate day, int times) {
        return day.plus((long) count * times, unit);
    }

    /** @return whether it is counted in months */
    public boolean isMonths() {
        return unit == ChronoUnit.MONTHS;
    }

    /**
     * Says it in words.
     *
     * @param languageCode {@code DE} for German, anything else for English
     * @return such as {@code 24 months}
     */
    String words(String languageCode) {
        boolean isGerman = "DE".equalsIgnoreCase(languageCode);
        String word = isMonths() ? isGerman ? "Monat" : "month" : isGerman ? "Tag" : "day";
        return count + " " + word + (count == 1 ? "" : isGerman ? "e" : "s");
    }

    /** @return the form of the API */
    @Override
    public String toString() {
        return count + (isMonths() ? "M" : "D");
    }
}
