package io.github.perfectgym4j.sandbox.company.people;

/** The member of the vendor's samples: it can be added, changed and have its password reset with the documented keys. */
public final class SampleMember {

    /** Key. */
    public static final long ID = 236;

    /** E-mail address and log-in. */
    public static final String EMAIL = "john.fibo@perfectgym.pl";

    /** Member number. */
    public static final String NUMBER = "2b7b02df-08ae-4720-a3ce-a594bfc46d47";

    /** Personal number. */
    public static final String PERSONAL_ID = "80010101234";

    /** Token for a new password, until it is used. */
    public static final String RESET_TOKEN = "9c10cdf6-565d-47cf-a7af-d27e6f989df8";

    /** Change counter right after the member was added. */
    static final long ADDED_COUNTER = 447_937;

    private SampleMember() {}
}
