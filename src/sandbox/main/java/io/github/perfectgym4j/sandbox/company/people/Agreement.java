package io.github.perfectgym4j.sandbox.company.people;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A text that members or contracts need an answer to.
 *
 * @param id key, that of the {@link AgreementType} if version 1 has it too
 * @param timestamp change counter
 * @param isForContracts whether it is answered with a contract, not by the member alone
 * @param isRequired whether the answer has to be yes
 * @param from first day
 * @param to last day; null if open
 * @param channels where it is shown
 * @param planIds payment plans that ask for it; only with contracts
 * @param texts what it says, by language
 */
public record Agreement(
        long id,
        long timestamp,
        boolean isForContracts,
        boolean isRequired,
        LocalDate from,
        LocalDate to,
        List<Channel> channels,
        List<Long> planIds,
        Map<String, Text> texts)
        implements Entity {

    /** The language of the texts that are shown if none is asked for. */
    public static final String MAIN_LANGUAGE = "en";

    /**
     * What it says in one language.
     *
     * @param name short name
     * @param title heading
     * @param content text
     */
    public record Text(String name, String title, String content) {}

    /** Where agreements are shown. */
    public enum Channel {
        /** Programs such as this one's callers. */
        API("Api", "API"),
        /** The point of sale in a browser. */
        POS_WEB("PosWeb", "Point of sale"),
        /** The members' portal. */
        CLIENT_PORTAL("Cp", "Client portal"),
        /** The program of the staff. */
        MANAGER("Pgm", "Manager"),
        /** The program for leads. */
        CRM("Crm", "CRM"),
        /** The shop. */
        SHOP("ECommerce", "Online shop");

        private final String code;
        private final String title;

        Channel(String code, String title) {
            this.code = code;
            this.title = title;
        }

        /** @return key */
        public long id() {
            return ordinal() + 1L;
        }

        /** @return the name of the contract */
        public String code() {
            return code;
        }

        /** @return name to show */
        public String title() {
            return title;
        }
    }

    /** @return false: agreements end, they are not deleted */
    @Override
    public boolean isDeleted() {
        return false;
    }

    /** @return what it says in the main language */
    public Text text() {
        return texts.get(MAIN_LANGUAGE);
    }

    /**
     * Checks whether it counts on a day.
     *
     * @param day day
     * @return whether it does
     */
    public boolean isCurrent(LocalDate day) {
        return !isFuture(day) && !isOver(day);
    }

    /**
     * Checks whether it begins after a day.
     *
     * @param day day
     * @return whether it does
     */
    public boolean isFuture(LocalDate day) {
        return from.isAfter(day);
    }

    /**
     * Checks whether it ended before a day.
     *
     * @param day day
     * @return whether it did
     */
    public boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
