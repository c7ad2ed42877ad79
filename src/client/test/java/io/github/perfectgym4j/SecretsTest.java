package io.github.perfectgym4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.perfectgym4j.client.config.Secret;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record of both versions: what has the name of a secret is one, and is never printed. */
class SecretsTest {

    private static final String HIDDEN = "4711";

    private static final List<Class<?>> RECORDS = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.github.perfectgym4j.v1", "io.github.perfectgym4j.v2")
                    .stream()
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(Class::isRecord)
                    .toList();

    static Stream<Class<?>> withSecrets() {
        return RECORDS.stream().filter(type -> Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getType() == Secret.class));
    }

    @Test
    void whatHasTheNameOfASecretIsOne() {
        assertThat(RECORDS).hasSizeGreaterThan(100);
        assertThat(RECORDS.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .filteredOn(component -> component.getName().matches("(?i)password|pin|.*token|cvc.*"))
                .isNotEmpty()
                .allMatch(component -> component.getType() == Secret.class);
        assertThat(withSecrets()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("withSecrets")
    void nothingOfItIsPrinted(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object value = constructor.newInstance(
                Arrays.stream(components).map(c -> sample(c.getType())).toArray());
        assertThat(value).hasToString(type.getSimpleName() + "[***]");
    }

    private static Object sample(Class<?> type) {
        if (type == Secret.class) {
            return Secret.of(HIDDEN);
        }
        if (type == String.class) {
            return HIDDEN;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        return type == Integer.class ? 1 : null;
    }
}
