package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a query into pieces. */
final class Lexer {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<TEXT>'[^']*(?:''[^']*)*')\
            |(?<TIME>\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))\
            |(?<NUMBER>-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w:-]))\
            |(?<MEMBER>(?:[A-Za-z_]\\w*\\.)+[A-Za-z_]\\w*'\\w+')\
            |(?<NAME>[$@]?[A-Za-z_]\\w*)\
            |(?<SIGN>[(),/:;=*])""");
    private static final Pattern BLANK = Pattern.compile("\\s*");

    private Lexer() {}

    static List<Token> cut(String query) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(query);
        int position = afterBlanks(query, 0);
        while (position < query.length()) {
            if (!token.region(position, query.length()).lookingAt()) {
                throw ODataException.badRequest("Syntax error at position " + position + " in '" + query + "'.");
            }
            tokens.add(new Token(kind(token), token.group(), position));
            position = afterBlanks(query, token.end());
        }
        tokens.add(new Token(Token.Kind.END, "", position));
        return tokens;
    }

    private static int afterBlanks(String query, int position) {
        Matcher blanks = BLANK.matcher(query).region(position, query.length());
        return blanks.lookingAt() ? blanks.end() : position;
    }

    private static Token.Kind kind(Matcher token) {
        for (Token.Kind kind : Token.Kind.values()) {
            if (kind != Token.Kind.END && token.group(kind.name()) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("A piece of no kind.");
    }
}
