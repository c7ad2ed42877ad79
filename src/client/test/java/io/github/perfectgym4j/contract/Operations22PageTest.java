package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v2.odata.ODataSet;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that lists all operations of version 2.2 that the client has: written here, so that it is never out of date. */
class Operations22PageTest {

    private static final Path PAGE = Path.of("../docs/api-v2.2.md");

    @Test
    void saysWhatTheInterfacesSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew with -Dcontract.write=true")
                .isEqualTo(page);
    }

    private static String page() {
        Client22Model client = new Client22Model();
        TreeMap<String, StringBuilder> areas = new TreeMap<>();
        client.sets().forEach((set, rows) -> {
            String java = "EntitySet<" + rows.getSimpleName() + ">.";
            add(areas, rows, "GET odata/" + set, java + "list(query)");
            if (rows.getAnnotation(ODataSet.class).hasKeyRoute()) {
                add(areas, rows, "GET odata/" + set + "/{key}", java + "get(key)");
                add(areas, rows, "GET odata/" + set + "/{key}", java + "get(key, shape)");
            }
        });
        client.commands()
                .forEach((operation, method) -> add(areas, method.getDeclaringClass(), operation, call(method)));
        StringBuilder page = new StringBuilder(
                "# Operations of API version 2.2\n\n"
                        + "Every operation that the client has, and the method that calls it. Sets are injected as `EntitySet`, or come from `PerfectGym.set(…)`; what\n"
                        + "queries can do is on [queries.md](queries.md). Interfaces are injected with `@Inject @RestClient`, or come from `PerfectGym.client(…)`.\n");
        areas.forEach((area, rows) -> page.append("\n## ")
                .append(area)
                .append("\n\n| method | path | Java |\n|---|---|---|\n")
                .append(rows));
        return page.toString();
    }

    private static void add(Map<String, StringBuilder> areas, Class<?> of, String operation, String java) {
        String area = of.getPackageName().substring(of.getPackageName().lastIndexOf('.') + 1);
        areas.computeIfAbsent(area, name -> new StringBuilder())
                .append("| `%s` | `%s` | `%s` |\n"
                        .formatted(operation.split(" ")[0], operation.split(" ")[1], java));
    }

    private static String call(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.joining(", ")) + ")";
    }
}
