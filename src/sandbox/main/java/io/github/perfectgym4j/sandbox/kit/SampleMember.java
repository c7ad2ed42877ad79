package io.github.perfectgym4j.sandbox.kit;

/** Members of the sandbox to begin with. The page of the package {@code io.github.perfectgym4j.sandbox} has many more. */
public enum SampleMember {
    /** Can book, with a contract. */
    ANNA(60, "anna@example.com", "anna-password"),
    /** Can book, with a contract. */
    BEN(61, "ben@example.com", "ben-password"),
    /** The member of the vendor's samples who books classes; has no credit card. */
    BOOKER(40, "member40@example.com", "member40"),
    /** The member of the vendor's samples with a contract, pending fees and a card. */
    FIBO(236, "john.fibo@perfectgym.pl", "password"),
    /** Refused by each booking: booking is blocked. */
    BLOCKED(41, "member41@example.com", "member41"),
    /** Refused by each booking: has a debt. */
    IN_DEBT(42, "member42@example.com", "member42"),
    /** Refused by each booking: has no active contract. */
    WITHOUT_CONTRACT(43, "member43@example.com", "member43");

    private final long id;
    private final String email;
    private final String password;

    SampleMember(long id, String email, String password) {
        this.id = id;
        this.email = email;
        this.password = password;
    }

    /** @return key of the member */
    public long id() {
        return id;
    }

    /** @return address to sign in with */
    public String email() {
        return email;
    }

    /** @return password to sign in with, made up like the member */
    public String password() {
        return password;
    }
}
