package io.github.perfectgym4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.core.Feature;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * The kept list of what applications may use: every public type for them, with its public and protected members. Of the packages {@code wire}
 * these are the formats that an interface of their own registers.
 */
class PublicTypesTest {

    private static final Path LIST = Path.of("test/resources/io/github/perfectgym4j/public-types.txt");

    private static final String ROOT = "io.github.perfectgym4j.";

    /** Every record and every enumeration has these. */
    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    @Test
    void applicationsFindWhatTheListSays() throws IOException {
        List<String> lines = types().flatMap(PublicTypesTest::describe).toList();
        assertThat(lines).hasSizeGreaterThan(1000);
        if (Boolean.getBoolean("contract.write")) {
            Files.write(LIST, lines);
        }
        Set<String> now = withTypes(lines);
        Set<String> kept = withTypes(Files.readAllLines(LIST));
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(without(kept, now)).as("no longer there").isEmpty();
            softly.assertThat(without(now, kept))
                    .as("not in the list; if it is meant, write the list anew with -Dcontract.write=true")
                    .isEmpty();
        });
    }

    /** Each member behind the line of its type, as many types have a member of the same kind. */
    private static Set<String> withTypes(List<String> lines) {
        Set<String> all = new TreeSet<>();
        String type = "";
        for (String line : lines) {
            type = line.startsWith(" ") ? type : line;
            all.add(line.startsWith(" ") ? type + line : line);
        }
        return all;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Stream<Class<?>> types() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT + "client", ROOT + "v1", ROOT + "v2")
                        .stream()
                        .filter(type -> !type.getPackageName().endsWith(".wire") || type.isAssignableTo(Feature.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PublicTypesTest::isShown)
                        .sorted(Comparator.comparing(Class::getName));
    }

    private static boolean isShown(Class<?> type) {
        return isShown(type.getModifiers()) && (type.getDeclaringClass() == null || isShown(type.getDeclaringClass()));
    }

    private static boolean isShown(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<String> describe(Class<?> type) {
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(parent -> parent.getTypeName())
                .filter(parent -> !parent.equals("java.lang.Object"))
                .collect(Collectors.joining(", "));
        Stream<Member> members = Stream.of(type.getDeclaredConstructors(), type.getDeclaredFields(), methods(type))
                .flatMap(Arrays::stream);
        return Stream.concat(
                        Stream.of(type.toGenericString() + (parents.isEmpty() ? "" : ": " + parents)),
                        members.filter(member -> isShown(member.getModifiers()) && !member.isSynthetic())
                                .map(member -> "    " + text(member))
                                .sorted())
                .map(line -> line.replace(ROOT, "").replace("java.lang.", ""));
    }

    private static Member[] methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !OF_ALL.contains(method.getName()))
                .toArray(Member[]::new);
    }

    private static String text(Member member) {
        String text = member instanceof Executable code ? code.toGenericString() : ((Field) member).toGenericString();
        return text.replace(" " + member.getDeclaringClass().getTypeName() + ".", " ");
    }
}
