package io.github.perfectgym4j.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sandbox's resources say about the wire. It is not asked for its types: it has none in common with the client. */
final class SandboxModel {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_ ]{1,60}");

    private final Set<String> operations = new HashSet<>();
    private final Set<String> constants = new HashSet<>();

    SandboxModel() {
        for (JavaClass type : new ClassFileImporter().importPackages("io.github.perfectgym4j.sandbox")) {
            if (type.isAnnotatedWith(Path.class)) {
                resource(type.reflect());
            }
            type.getSource().ifPresent(source -> constants(source.getUri()));
        }
    }

    private void resource(Class<?> type) {
        String root = type.getAnnotation(Path.class).value();
        for (Method method : type.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    Path path = method.getAnnotation(Path.class);
                    String whole = root + (path == null ? "" : "/" + path.value());
                    operations.add((http.value() + " " + whole.replaceFirst("^/?Api/", "")).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private void constants(URI source) {
        try (InputStream in = source.toURL().openStream()) {
            Matcher names = NAME.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            while (names.find()) {
                constants.add(names.group());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Methods and paths, in lower case. */
    Set<String> operations() {
        return operations;
    }

    /** Whether a name occurs as a constant anywhere in the sandbox. */
    boolean mentions(String name) {
        return constants.contains(name);
    }
}
