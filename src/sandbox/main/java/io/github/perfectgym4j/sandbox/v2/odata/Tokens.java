package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.List;
import java.util.Locale;

/** Reads the pieces of one query option, one after the other. */
final class Tokens {

    private final String query;
    private final List<Token> tokens;
    private int next;

    Tokens(String query) {
        this.query = query;
        this.tokens = Lexer.cut(query);
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    /** Takes the sign or word if it is the next one. */
    boolean takeIf(String sign) {
        boolean isNext = peek().is(sign);
        if (isNext) {
            next++;
        }
        return isNext;
    }

    void require(String sign) {
        if (!takeIf(sign)) {
            throw unexpected();
        }
    }

    String takeName() {
        if (peek().kind() != Token.Kind.NAME) {
            throw unexpected();
        }
        return take().text();
    }

    /** Takes the name if it is the next one and has its sign behind it, such as a function and its bracket. */
    boolean isNext(String name, String sign) {
        return peek().kind() == Token.Kind.NAME
                && peek().text().toLowerCase(Locale.ROOT).equals(name)
                && tokens.get(next + 1).is(sign);
    }

    void requireEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected();
        }
    }

    ODataException unexpected() {
        return ODataException.badRequest("Syntax error at position " + peek().position() + " in '" + query + "'.");
    }
}
