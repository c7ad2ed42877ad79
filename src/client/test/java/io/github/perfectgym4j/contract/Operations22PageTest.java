package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        TreeMap<String, StringBuilder> areas = new TreeMap<>();
        new Client22Model().operations().forEach((operation, methods) -> {
            for (Method method : methods) {
                String[] parts = operation.split(" ");
                areas.computeIfAbsent(area(method), area -> new StringBuilder())
                        .append("| `%s` | `%s` | `%s` |\n".formatted(parts[0], parts[1], call(method)));
            }
        });
        StringBuilder page = new StringBuilder(
                "# Operations of API version 2.2\n\n"
                        + "Every operation that the client has, and the method that calls it. Interfaces are injected with `@Inject @RestClient`, or come from\n"
                        + "`PerfectGym.client(…)`. Sets are below `odata`; what their queries can do is on the page of the package `v2.odata`.\n");
        areas.forEach((area, rows) -> page.append("\n## ")
                .append(area)
                .append("\n\n| method | path | Java |\n|---|---|---|\n")
                .append(rows));
        return page.toString();
    }

    private static String area(Method method) {
        String name = method.getDeclaringClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String call(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + Arrays.stream(method.getParameters()).map(Parameter::getName).collect(Collectors.joining(", ")) + ")";
    }
}
