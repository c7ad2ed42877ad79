package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that lists all operations: written here, so that it is never out of date. */
class OperationsPageTest {

    private static final Path PAGE = Path.of("../docs/api-v1.md");

    private static final Map<String, String> MODES = Map.of("E", "employee", "U", "member");

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

    private static String page() throws IOException {
        ClientModel client = new ClientModel();
        Map<String, StringBuilder> areas = new TreeMap<>();
        List<String[]> operations = ContractFacts.table().all("op").stream()
                .sorted(Comparator.comparing((String[] op) -> op[1]).thenComparing(op -> op[0]))
                .toList();
        for (String[] op : operations) {
            StringBuilder rows =
                    areas.computeIfAbsent(op[1].substring(0, op[1].indexOf('/')), area -> new StringBuilder());
            for (String mode : op[2].split("")) {
                for (Method method : client.methods(op[0], op[1], mode).stream()
                        .sorted(Comparator.comparing(Method::getName))
                        .toList()) {
                    rows.append("| `%s` | `%s` | %s | `%s` |%n"
                            .formatted(op[0], op[1], MODES.get(mode), call(method))
                            .replace("\r\n", "\n"));
                }
            }
        }
        StringBuilder page = new StringBuilder("# Operations of API version 1\n\n"
                + "Every operation of the contract, and the method that calls it. Interfaces are injected with `@Inject @RestClient`, or come from\n"
                + "`PerfectGym.client(…)`. An operation with two variants on one address is two methods.\n");
        areas.forEach((area, rows) -> page.append("\n## ")
                .append(area)
                .append("\n\n| method | path | mode | Java |\n|---|---|---|---|\n")
                .append(rows));
        return page.toString();
    }

    private static String call(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + java.util.Arrays.stream(method.getParameters())
                        .map(parameter -> parameter.getName())
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
