package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.call.Call;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Adds the second names of query parameters ({@link SentAlsoAs}) to the address. */
class QueryAliases implements ClientRequestFilter {

    private final Map<Method, Map<String, String>> aliases = new ConcurrentHashMap<>();

    @Override
    public void filter(ClientRequestContext request) {
        Method method = Call.of(request).flatMap(Call::method).orElse(null);
        if (method != null) {
            Map<String, String> names = aliases.computeIfAbsent(method, QueryAliases::aliasesOf);
            if (!names.isEmpty()) {
                request.setUri(withAliases(request.getUri(), names));
            }
        }
    }

    private static URI withAliases(URI uri, Map<String, String> names) {
        if (uri.getRawQuery() == null) {
            return uri;
        }
        StringBuilder extended = new StringBuilder(uri.toString());
        for (String pair : uri.getRawQuery().split("&")) {
            int equals = pair.indexOf('=');
            String alias = equals < 0 ? null : names.get(pair.substring(0, equals));
            if (alias != null) {
                extended.append('&').append(alias).append(pair, equals, pair.length());
            }
        }
        return URI.create(extended.toString());
    }

    private static Map<String, String> aliasesOf(Method method) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(SentAlsoAs.class))
                .forEach(parameter -> names.put(
                        nameOf(parameter),
                        parameter.getAnnotation(SentAlsoAs.class).value()));
        return names;
    }

    private static String nameOf(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }
}
