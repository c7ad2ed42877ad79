package io.github.perfectgym4j.benchmarks.report;

/**
 * Something that the project wants to reach, and where it is in one respect.
 *
 * @param aim what is wanted
 * @param question what was asked to find out
 * @param measured what is
 * @param verdict whether that is enough
 */
record Aim(String aim, String question, String measured, String verdict) {

    private static final String MET = "met";
    private static final String MISSED = "missed";
    private static final String NOT_MEASURED = "not measured";
    private static final String NO_AIM = "no aim set";

    /** An aim that most rounds may show as met, and others not. */
    static Aim of(String aim, String question, String measured, boolean met, int roundsMet, int rounds) {
        String verdict = met ? MET : MISSED;
        int agreeing = met ? roundsMet : rounds - roundsMet;
        return new Aim(
                aim,
                question,
                measured,
                agreeing == rounds ? verdict : verdict + ", in " + agreeing + " of " + rounds + " rounds");
    }

    static Aim of(String aim, String question, String measured, boolean met) {
        return of(aim, question, measured, met, met ? 1 : 0, 1);
    }

    static Aim notMeasured(String aim, String question) {
        return new Aim(aim, question, NOT_MEASURED, NOT_MEASURED);
    }

    /** There is no number to be reached. */
    static Aim without(String what, String question, String measured) {
        return new Aim(what, question, measured, NO_AIM);
    }

    boolean isMet() {
        return verdict.startsWith(MET);
    }

    boolean isMissed() {
        return verdict.startsWith(MISSED);
    }

    /** What was asked and found, and the verdict where there is one. */
    String line() {
        String text = question + ": " + measured;
        return isMissed() ? text + " – **" + verdict + "**" : isMet() ? text + " – " + verdict : text;
    }
}
