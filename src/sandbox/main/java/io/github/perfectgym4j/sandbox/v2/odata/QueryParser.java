package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.v2.odata.Query.Expansion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the options of a query, of the address and, by the same grammar, those in the brackets of an {@code $expand}:
 *
 * <pre>
 * expand  = item { "," item }
 * item    = name [ "(" option { ";" option } ")" ]
 * option  = "$select" "=" names | "$expand" "=" expand | "$filter" "=" condition | "$orderby" "=" order
 *         | ( "$top" | "$skip" ) "=" number | "$count" "=" ( "true" | "false" )
 * order   = path [ "asc" | "desc" ] { "," path [ "asc" | "desc" ] }
 * </pre>
 */
final class QueryParser {

    /** What an address asks for; each takes options of its own. */
    enum Form {
        /** A page of a set. */
        LIST(Set.of("$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count")),
        /** A set that has no pages. */
        WHOLE(Set.of("$select", "$expand", "$filter", "$orderby", "$count")),
        /** One row. */
        ROW(Set.of("$select", "$expand")),
        /** How many rows there are. */
        COUNT(Set.of("$filter"));

        private final Set<String> options;

        Form(Set<String> options) {
            this.options = options;
        }
    }

    private final Model model;
    private final EntityType type;
    private Optional<Set<String>> select = Optional.empty();
    private List<Expansion> expansions = List.of();
    private Optional<Expression> filter = Optional.empty();
    private List<OrderBy> orderBy = List.of();
    private Integer top;
    private int skip;
    private boolean isCounted;

    private QueryParser(Model model, EntityType type) {
        this.model = model;
        this.type = type;
    }

    /**
     * Reads the options of an address.
     *
     * @param parameters all parameters; those without {@code $} are none of ours
     * @param form what is asked for
     * @throws ODataException if an option is wrong
     */
    static Query parse(Model model, EntityType type, Map<String, String> parameters, Form form) {
        QueryParser parser = new QueryParser(model, type);
        Map<String, String> options = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith("$")) {
                options.put(name.toLowerCase(Locale.ROOT), value);
            }
        });
        options.forEach((name, value) -> {
            if (!form.options.contains(name)) {
                throw ODataException.badRequest("The query option '" + name + "' is not supported here.");
            }
            Tokens tokens = new Tokens(value);
            parser.option(name, tokens);
            tokens.requireEnd();
        });
        return parser.query();
    }

    private Query query() {
        return new Query(select, expansions, filter, orderBy, top, skip, isCounted);
    }

    private void option(String name, Tokens tokens) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "$select":
                select = Optional.of(select(tokens));
                break;
            case "$expand":
                expansions = expand(tokens);
                break;
            case "$filter":
                filter = Optional.of(new FilterParser(tokens, model, type).condition());
                break;
            case "$orderby":
                orderBy = orderBy(tokens);
                break;
            case "$top":
                top = number(tokens);
                break;
            case "$skip":
                skip = number(tokens);
                break;
            case "$count":
                isCounted = bool(tokens);
                break;
            default:
                throw ODataException.badRequest("The query option '" + name + "' is not supported.");
        }
    }

    private Set<String> select(Tokens tokens) {
        Set<String> selected = new LinkedHashSet<>();
        do {
            if (tokens.takeIf("*")) {
                type.properties().forEach(property -> selected.add(property.name()));
                type.navigations().stream()
                        .filter(Navigation::isEmbedded)
                        .forEach(embedded -> selected.add(embedded.name()));
            } else {
                selected.add(selectable(tokens.takeName()));
            }
        } while (tokens.takeIf(","));
        return selected;
    }

    /** Other relations may be named as well; their rows come with {@code $expand} only. */
    private String selectable(String name) {
        Property property = type.property(name);
        if (property != null) {
            return property.name();
        }
        Navigation navigation = type.navigation(name);
        if (navigation == null) {
            throw type.lacks(name);
        }
        return navigation.name();
    }

    private List<Expansion> expand(Tokens tokens) {
        List<Expansion> all = new ArrayList<>();
        do {
            String name = tokens.takeName();
            Navigation navigation = type.navigation(name);
            if (navigation == null) {
                throw type.property(name) == null ? type.lacks(name) : notExpandable(name);
            }
            EntityType target = model.target(navigation);
            if (navigation.isEmbedded() && target.key().isEmpty()) {
                throw notExpandable(name);
            }
            QueryParser inner = new QueryParser(model, target);
            if (tokens.takeIf("(")) {
                do {
                    String option = tokens.takeName();
                    tokens.require("=");
                    inner.option(option, tokens);
                } while (tokens.takeIf(";"));
                tokens.require(")");
            }
            all.add(new Expansion(navigation, target, inner.query()));
        } while (tokens.takeIf(","));
        return all;
    }

    private static ODataException notExpandable(String name) {
        return ODataException.badRequest("The property '" + name + "' cannot be expanded.");
    }

    private List<OrderBy> orderBy(Tokens tokens) {
        List<OrderBy> all = new ArrayList<>();
        do {
            Expression.Path path = orderPath(tokens);
            boolean isDescending = tokens.takeIf("desc");
            if (!isDescending) {
                tokens.takeIf("asc");
            }
            all.add(new OrderBy(path, isDescending));
        } while (tokens.takeIf(","));
        return all;
    }

    private Expression.Path orderPath(Tokens tokens) {
        EntityType from = type;
        List<Navigation> steps = new ArrayList<>();
        while (true) {
            String name = tokens.takeName();
            Property property = from.property(name);
            if (property != null) {
                requireOrderable(name, property.isOrderable());
                return new Expression.Path(Scope.IT, steps, property);
            }
            Navigation navigation = from.navigation(name);
            if (navigation == null) {
                throw from.lacks(name);
            }
            // Of a relation only what it leads to has to be orderable, of an embedded object both.
            requireOrderable(name, !navigation.isMany() && (navigation.isOrderable() || !navigation.isEmbedded()));
            from = model.target(navigation);
            steps.add(navigation);
            tokens.require("/");
        }
    }

    private static void requireOrderable(String name, boolean isOrderable) {
        if (!isOrderable) {
            throw ODataException.badRequest("The property '" + name + "' cannot be used in the $orderby query option.");
        }
    }

    private static int number(Tokens tokens) {
        Token token = tokens.take();
        try {
            int number = Integer.parseInt(token.text());
            if (token.kind() == Token.Kind.NUMBER && number >= 0) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // Refused below.
        }
        throw ODataException.badRequest("'" + token.text() + "' is not a number from 0 on.");
    }

    private static boolean bool(Tokens tokens) {
        boolean isTrue = tokens.takeIf("true");
        if (!isTrue) {
            tokens.require("false");
        }
        return isTrue;
    }
}
