package io.github.perfectgym4j.sandbox.v2.odata;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text as it was written
 * @param position where it begins, from 0 on
 */
record Token(Kind kind, String text, int position) {

    /** What a piece can be. */
    enum Kind {
        /** A name or a word of the language. */
        NAME,
        /** Text in single quotes; a quote in it is doubled. */
        TEXT,
        /** Member of an enumeration, as the standard writes it: {@code Namespace.Type'Member'}. */
        MEMBER,
        /** A moment with time zone. */
        TIME,
        /** A number. */
        NUMBER,
        /** One of {@code ( ) , / : ; = *}. */
        SIGN,
        /** Nothing more. */
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
