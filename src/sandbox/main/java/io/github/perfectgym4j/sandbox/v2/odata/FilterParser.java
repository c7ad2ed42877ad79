package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.v2.odata.Expression.Operator;
import io.github.perfectgym4j.sandbox.v2.odata.Expression.TextTest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a {@code $filter}, from the loosest to the tightest binding:
 *
 * <pre>
 * or         = and { "or" and }
 * and        = not { "and" not }
 * not        = [ "not" ] comparison
 * comparison = operand [ ( "eq" | "ne" | "gt" | "ge" | "lt" | "le" ) operand | "in" "(" operand { "," operand } ")" ]
 * operand    = "(" or ")" | literal | function "(" or { "," or } ")" | path
 * path       = name { "/" name } [ "/" ( "any" | "all" ) "(" [ name ":" or ] ")" ]
 * </pre>
 */
final class FilterParser {

    private final Tokens tokens;
    private final Model model;
    private final Map<String, EntityType> variables;

    FilterParser(Tokens tokens, Model model, EntityType type) {
        this(tokens, model, Map.of(Scope.IT, type));
    }

    private FilterParser(Tokens tokens, Model model, Map<String, EntityType> variables) {
        this.tokens = tokens;
        this.model = model;
        this.variables = variables;
    }

    /**
     * Reads a condition, up to its end or to a sign that does not belong to it.
     *
     * @throws ODataException if it is wrong
     */
    Expression condition() {
        return requireCondition(or());
    }

    private static Expression requireCondition(Expression expression) {
        if (expression.type() != ValueType.BOOLEAN && expression.type() != ValueType.NULL) {
            throw ODataException.badRequest("The filter is not a condition.");
        }
        return expression;
    }

    private Expression or() {
        Expression left = and();
        while (tokens.takeIf("or")) {
            left = new Expression.Or(requireCondition(left), requireCondition(and()));
        }
        return left;
    }

    private Expression and() {
        Expression left = not();
        while (tokens.takeIf("and")) {
            left = new Expression.And(requireCondition(left), requireCondition(not()));
        }
        return left;
    }

    private Expression not() {
        return tokens.takeIf("not") ? new Expression.Not(requireCondition(not())) : comparison();
    }

    private Expression comparison() {
        Expression left = operand();
        for (Operator operator : Operator.values()) {
            if (tokens.takeIf(operator.name().toLowerCase(Locale.ROOT))) {
                return new Expression.Comparison(operator, left, beside(left));
            }
        }
        return tokens.takeIf("in") ? in(left) : left;
    }

    private Expression in(Expression left) {
        List<Expression> values = new ArrayList<>();
        tokens.require("(");
        do {
            values.add(beside(left));
        } while (tokens.takeIf(","));
        tokens.require(")");
        return new Expression.In(left, values);
    }

    /** Reads what the operand on the left is compared with. */
    private Expression beside(Expression left) {
        Expression right = operand();
        requireNullBeside(left, right);
        if (!left.type().isComparableWith(right.type())) {
            throw ODataException.badRequest("Cannot compare " + left.type() + " and " + right.type() + ".");
        }
        return right;
    }

    private static void requireNullBeside(Expression left, Expression right) {
        boolean isNull = right instanceof Expression.Literal literal && literal.type() == ValueType.NULL;
        if (left instanceof Expression.Presence && !isNull || right instanceof Expression.Presence) {
            throw ODataException.badRequest("What a path leads to can only be compared with null.");
        }
    }

    private Expression operand() {
        if (tokens.takeIf("(")) {
            Expression inner = or();
            tokens.require(")");
            return inner;
        }
        for (TextTest function : TextTest.values()) {
            if (tokens.isNext(function.name().toLowerCase(Locale.ROOT), "(")) {
                List<Expression> texts = texts(2);
                return new Expression.TextCall(function, texts.get(0), texts.get(1));
            }
        }
        if (tokens.isNext("tolower", "(")) {
            return new Expression.CaseCall(false, texts(1).get(0));
        } else if (tokens.isNext("toupper", "(")) {
            return new Expression.CaseCall(true, texts(1).get(0));
        }
        return tokens.peek().kind() == Token.Kind.NAME ? wordOrPath() : literal();
    }

    private List<Expression> texts(int count) {
        String function = tokens.takeName();
        tokens.require("(");
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(or());
        } while (tokens.takeIf(","));
        tokens.require(")");
        if (arguments.size() != count
                || arguments.stream().anyMatch(argument -> !argument.type().isComparableWith(ValueType.TEXT))) {
            throw ODataException.badRequest("The function '" + function + "' takes " + count + " texts.");
        }
        return arguments;
    }

    private Expression literal() {
        Token token = tokens.take();
        try {
            switch (token.kind()) {
                case TEXT:
                    String quoted = token.text();
                    return new Expression.Literal(
                            ValueType.TEXT,
                            quoted.substring(1, quoted.length() - 1).replace("''", "'"));
                case MEMBER:
                    return new Expression.Literal(ValueType.TEXT, token.text().split("'")[1]);
                case TIME:
                    return new Expression.Literal(ValueType.DATE_TIME, OffsetDateTime.parse(token.text()));
                case NUMBER:
                    BigDecimal number = new BigDecimal(token.text());
                    return number.scale() > 0 || token.text().matches(".*[eE].*")
                            ? new Expression.Literal(ValueType.DOUBLE, number.doubleValue())
                            : new Expression.Literal(ValueType.INT64, number.longValueExact());
                default:
                    throw ODataException.badRequest("Syntax error at position " + token.position() + ".");
            }
        } catch (DateTimeException | ArithmeticException wrong) {
            throw ODataException.badRequest("The value '" + token.text() + "' does not exist.");
        }
    }

    private Expression wordOrPath() {
        String name = tokens.takeName();
        switch (name) {
            case "true":
                return new Expression.Literal(ValueType.BOOLEAN, true);
            case "false":
                return new Expression.Literal(ValueType.BOOLEAN, false);
            case "null":
                return new Expression.Literal(ValueType.NULL, null);
            default:
                return tokens.peek().is("(") ? unknownFunction(name) : path(name);
        }
    }

    private static Expression unknownFunction(String name) {
        throw ODataException.badRequest("An unknown function with name '" + name + "' was found.");
    }

    private Expression path(String first) {
        boolean isVariable = variables.containsKey(first);
        String variable = isVariable ? first : Scope.IT;
        EntityType type = variables.get(variable);
        if (isVariable) {
            tokens.require("/");
        }
        String name = isVariable ? tokens.takeName() : first;
        List<Navigation> steps = new ArrayList<>();
        while (true) {
            Property property = type.property(name);
            if (property != null) {
                return new Expression.Path(variable, steps, requireFilterable(property));
            }
            Navigation navigation = type.navigation(name);
            if (navigation == null) {
                throw type.lacks(name);
            }
            requireFilterable(navigation);
            type = model.target(navigation);
            if (navigation.isMany()) {
                return lambda(variable, steps, navigation, type);
            }
            steps.add(navigation);
            if (!tokens.takeIf("/")) {
                return new Expression.Presence(variable, steps);
            }
            name = tokens.takeName();
        }
    }

    private static Property requireFilterable(Property property) {
        if (!property.isFilterable()) {
            throw notFilterable(property.name());
        }
        return property;
    }

    private static void requireFilterable(Navigation navigation) {
        if (!navigation.isFilterable()) {
            throw notFilterable(navigation.name());
        }
    }

    private static ODataException notFilterable(String name) {
        return ODataException.badRequest("The property '" + name + "' cannot be used in the $filter query option.");
    }

    private Expression lambda(String variable, List<Navigation> steps, Navigation rows, EntityType type) {
        tokens.require("/");
        boolean isAll = tokens.isNext("all", "(");
        if (!isAll && !tokens.isNext("any", "(")) {
            throw tokens.unexpected();
        }
        tokens.take();
        tokens.require("(");
        if (!isAll && tokens.takeIf(")")) {
            return new Expression.Lambda(false, variable, steps, rows, null, null);
        }
        String name = tokens.takeName();
        tokens.require(":");
        Map<String, EntityType> inner = new HashMap<>(variables);
        inner.put(name, type);
        Expression condition = new FilterParser(tokens, model, inner).condition();
        tokens.require(")");
        return new Expression.Lambda(isAll, variable, steps, rows, name, condition);
    }
}
