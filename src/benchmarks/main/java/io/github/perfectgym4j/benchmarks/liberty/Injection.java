package io.github.perfectgym4j.benchmarks.liberty;

import io.github.perfectgym4j.benchmarks.liberty.app.Subject;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v2.classes.FitnessClass;
import io.github.perfectgym4j.v2.odata.ODataSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * What a measured application injects. Its bean is written and compiled here: one that injects everything would have a field for each set and
 * each interface of both versions, and would have to follow them.
 *
 * @param interfaces REST clients, {@link ClassesClient} among them, which is the one that is called
 * @param rows rows of sets
 */
record Injection(List<Class<?>> interfaces, List<Class<?>> rows) {

    private static final String PACKAGE = Subject.class.getPackageName();
    private static final String NAME = "Injected";

    /** One set, and one interface. */
    static Injection little() {
        return new Injection(List.of(ClassesClient.class), List.of(FitnessClass.class));
    }

    /**
     * All sets and all interfaces of both versions.
     *
     * @param library the library's jar
     * @throws IOException if it cannot be read
     */
    static Injection everything(File library) throws IOException {
        try (JarFile jar = new JarFile(library)) {
            List<Class<?>> types = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches(
                            "io/github/perfectgym4j/v[12]/.+Client\\.class|io/github/perfectgym4j/v2/[^$]+\\.class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .<Class<?>>map(name -> type(name.replace(".class", "").replace('/', '.')))
                    .toList();
            return new Injection(
                    types.stream()
                            .filter(type -> type.isAnnotationPresent(RegisterRestClient.class))
                            .toList(),
                    types.stream()
                            .filter(type -> type.isAnnotationPresent(ODataSet.class))
                            .toList());
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Injection.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many fields the bean has. */
    int size() {
        return interfaces.size() + rows.size();
    }

    /**
     * Compiles the bean.
     *
     * @return its class file, in a directory of its own
     * @throws IOException if that cannot be written
     */
    File compiled() throws IOException {
        Path directory = Files.createTempDirectory("injection");
        Path source = Files.writeString(directory.resolve(NAME + ".java"), source());
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        source.toString());
        if (result != 0) {
            throw new IllegalStateException(source + " does not compile");
        }
        return directory
                .resolve(PACKAGE.replace('.', '/'))
                .resolve(NAME + ".class")
                .toFile();
    }

    /** Where the class file belongs in an application. */
    static String path() {
        return "WEB-INF/classes/" + PACKAGE.replace('.', '/') + "/" + NAME + ".class";
    }

    private String source() {
        String fields = Stream.concat(
                        IntStream.range(0, interfaces.size())
                                .mapToObj(i -> "@Inject @RestClient private "
                                        + interfaces.get(i).getName() + " client" + i + ";"),
                        IntStream.range(0, rows.size())
                                .mapToObj(i -> "@Inject private EntitySet<"
                                        + rows.get(i).getName() + "> set" + i + ";"))
                .collect(Collectors.joining("\n    "));
        return """
                package %s;

                import io.github.perfectgym4j.v2.odata.EntitySet;
                import jakarta.enterprise.context.ApplicationScoped;
                import jakarta.inject.Inject;
                import org.eclipse.microprofile.rest.client.inject.RestClient;

                @ApplicationScoped
                public class %s implements Subject {

                    %s

                    public String title() {
                        return "injected";
                    }

                    public int read(int page) {
                        return client%d.inTimeframe(CLUB, FROM, TO, page).size();
                    }
                }
                """.formatted(PACKAGE, NAME, fields, interfaces.indexOf(ClassesClient.class));
    }
}
