package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.perfectgym4j.client.json.TextValue;
import io.github.perfectgym4j.v2.odata.ODataSet;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Null for each argument of each constructor and factory of the values of version 2.2: taken, or refused by name, never found by accident. */
class NothingGivenTest {

    /** What the virtual machine writes when nobody has checked. */
    private static final String BY_ACCIDENT = "Cannot ";

    private static Stream<Executable> makers() {
        return new ClassFileImporter()
                .importPackages("io.github.perfectgym4j.v2").stream()
                        .filter(type -> !type.getSource()
                                .orElseThrow()
                                .getUri()
                                .toString()
                                .contains("test-classes"))
                        .map(JavaClass::reflect)
                        .filter(type -> Modifier.isPublic(type.getModifiers())
                                && !Modifier.isAbstract(type.getModifiers())
                                && !Throwable.class.isAssignableFrom(type)
                                && !type.getName().contains(".wire.")
                                && !type.isAnnotationPresent(ODataSet.class))
                        .flatMap(type -> Stream.concat(
                                Arrays.stream(type.getConstructors()),
                                Arrays.stream(type.getDeclaredMethods())
                                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                                && Modifier.isPublic(method.getModifiers())
                                                && !method.isSynthetic())));
    }

    @Test
    void isTakenOrRefusedByName() {
        List<String> accidents = new ArrayList<>();
        int[] tried = {0};
        makers().forEach(maker -> {
            Class<?>[] types = maker.getParameterTypes();
            for (int i = 0; i < types.length; i++) {
                if (!types[i].isPrimitive()) {
                    tried[0]++;
                    accident(maker, i, accidents);
                }
            }
        });
        assertThat(tried[0]).isGreaterThan(1000);
        assertThat(accidents).isEmpty();
    }

    private static void accident(Executable maker, int nothing, List<String> accidents) {
        Type[] types = maker.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == nothing ? null : sample(types[i]);
        }
        try {
            Object made = make(maker, arguments);
            assertThat(Objects.toString(made)).isNotNull();
        } catch (NullPointerException e) {
            String message = Objects.toString(e.getMessage(), BY_ACCIDENT);
            if (message.startsWith(BY_ACCIDENT)) {
                accidents.add(maker + " argument " + nothing + ": " + message);
            }
        } catch (IllegalArgumentException refused) {
            return;
        }
    }

    private static Object make(Executable maker, Object[] arguments) {
        try {
            return maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) maker).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(maker.toString(), e);
        }
    }

    /** Lists of records may be empty here, and rows absent: what matters is the argument that is not there. */
    private static Object sample(Type type) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return Samples.isPlain(element) || isText(element) ? Samples.of(type) : List.of();
        }
        Class<?> plain = (Class<?>) type;
        if (Samples.isPlain(plain) || isText(plain)) {
            return Samples.of(plain);
        }
        if (plain.isArray()) {
            return Array.newInstance(plain.getComponentType(), 0);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() && !plain.isAnnotationPresent(ODataSet.class) ? record(plain) : null;
    }

    private static boolean isText(Type type) {
        return type instanceof Class<?> plain && plain.isRecord() && TextValue.class.isAssignableFrom(plain);
    }

    private static Object record(Class<?> record) {
        return Samples.create(
                record,
                Arrays.stream(record.getRecordComponents())
                        .map(component -> component.getType() == record ? null : sample(component.getGenericType()))
                        .toArray());
    }
}
