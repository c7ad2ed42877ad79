package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** A part of a {@code $filter} that has a value. */
interface Expression {

    /** @return what the value is */
    ValueType type();

    /** @return the value; may be null */
    Object value(Scope scope);

    /** @return whether the value is true */
    default boolean isTrue(Scope scope) {
        return Boolean.TRUE.equals(value(scope));
    }

    /** A value as it was written. */
    record Literal(ValueType type, Object constant) implements Expression {

        @Override
        public Object value(Scope scope) {
            return constant;
        }
    }

    /** Goes from a row over single rows to a property. */
    record Path(String variable, List<Navigation> steps, Property property) implements Expression {

        @Override
        public ValueType type() {
            return property.type();
        }

        @Override
        public Object value(Scope scope) {
            return property.of(scope.company(), end(scope, variable, steps));
        }

        static Object end(Scope scope, String variable, List<Navigation> steps) {
            Object row = scope.rows().get(variable);
            for (Navigation step : steps) {
                row = step.of(scope.company(), row).stream().findFirst().orElse(null);
            }
            return row;
        }
    }

    /** Whether a single row is there: {@code instructor eq null}. */
    record Presence(String variable, List<Navigation> steps) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.NULL;
        }

        @Override
        public Object value(Scope scope) {
            return Path.end(scope, variable, steps);
        }
    }

    /** The operators that compare. */
    enum Operator {
        EQ,
        NE,
        GT,
        GE,
        LT,
        LE;

        private boolean holds(Object left, Object right) {
            if (this == EQ || this == NE) {
                boolean isSame = left == null || right == null ? left == right : Values.compare(left, right) == 0;
                return isSame == (this == EQ);
            }
            if (left == null || right == null) {
                return false;
            }
            int order = Values.compare(left, right);
            return this == GT ? order > 0 : this == GE ? order >= 0 : this == LT ? order < 0 : order <= 0;
        }
    }

    /** Compares two values. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Object value(Scope scope) {
            return operator.holds(left.value(scope), right.value(scope));
        }
    }

    /** One of the values has to be equal. */
    record In(Expression operand, List<Expression> values) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Object value(Scope scope) {
            Object wanted = operand.value(scope);
            return values.stream().anyMatch(value -> Operator.EQ.holds(wanted, value.value(scope)));
        }
    }

    /** Both have to be true. */
    record And(Expression left, Expression right) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Object value(Scope scope) {
            return left.isTrue(scope) && right.isTrue(scope);
        }
    }

    /** One has to be true. */
    record Or(Expression left, Expression right) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Object value(Scope scope) {
            return left.isTrue(scope) || right.isTrue(scope);
        }
    }

    /** Must not be true. */
    record Not(Expression operand) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Object value(Scope scope) {
            return !operand.isTrue(scope);
        }
    }

    /** The functions of two texts. */
    enum TextTest {
        CONTAINS(String::contains),
        STARTSWITH(String::startsWith),
        ENDSWITH(String::endsWith);

        private final BiPredicate<String, String> test;

        TextTest(BiPredicate<String, String> test) {
            this.test = test;
        }
    }

    /** Looks for a text in another. */
    record TextCall(TextTest function, Expression text, Expression part) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Object value(Scope scope) {
            return text.value(scope) instanceof String whole
                    && part.value(scope) instanceof String wanted
                    && function.test.test(whole, wanted);
        }
    }

    /** Changes the case of a text. */
    record CaseCall(boolean isUpper, Expression text) implements Expression {

        @Override
        public ValueType type() {
            return ValueType.TEXT;
        }

        @Override
        public Object value(Scope scope) {
            if (!(text.value(scope) instanceof String whole)) {
                return null;
            }
            return isUpper ? whole.toUpperCase(Locale.ROOT) : whole.toLowerCase(Locale.ROOT);
        }
    }

    /** Whether one row, or each row, at the end of a path meets a condition. */
    record Lambda(
            boolean isAll, String variable, List<Navigation> steps, Navigation rows, String name, Expression condition)
            implements Expression {

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Object value(Scope scope) {
            List<?> found = rows.of(scope.company(), Path.end(scope, variable, steps));
            if (condition == null) {
                return !found.isEmpty();
            }
            return isAll
                    ? found.stream().allMatch(row -> condition.isTrue(scope.with(name, row)))
                    : found.stream().anyMatch(row -> condition.isTrue(scope.with(name, row)));
        }
    }
}
