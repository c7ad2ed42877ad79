package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.perfectgym4j.v2.payments.EPaymentKey;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever holds one of these texts can open a door, pay or sign in: no record of version 2.2 prints them, row, request or answer. */
class PrintedRecordsTest {

    private static final Pattern OPENS_SOMETHING = Pattern.compile(
            "(.*[cC]ardNumber|.*[pP]assword|.*[tT]oken|.*[iI]ban|accountNumber|qrCode|pin|last4|cardBin|.*[sS]ignature)");

    private static final String HELD = "9876";

    private static Stream<RecordComponent> components() {
        return new ClassFileImporter()
                .importPackages("io.github.perfectgym4j.v2").stream()
                        .filter(type -> type.isAssignableTo(Record.class))
                        .map(type -> type.reflect())
                        .filter(type -> type.getName().indexOf('$') < 0)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> component.getType() == String.class
                                && OPENS_SOMETHING.matcher(component.getName()).matches());
    }

    @Test
    void whatOpensSomethingIsNotPrinted() {
        List<RecordComponent> found = components().toList();
        assertThat(found).hasSizeGreaterThan(5);
        assertThat(found).allSatisfy(component -> assertThat(printed(component))
                .as("%s.%s", component.getDeclaringRecord().getSimpleName(), component.getName())
                .doesNotContain(HELD));
    }

    @Test
    void norIsTheKeyOfAPaymentAtItsProvider() {
        assertThat(new EPaymentKey(1L, 2L, HELD, null)).hasToString("EPaymentKey[***]");
    }

    private static String printed(RecordComponent holder) {
        Class<?> record = holder.getDeclaringRecord();
        Object[] values = Arrays.stream(record.getRecordComponents())
                .map(component ->
                        component.getName().equals(holder.getName()) ? HELD : plain(component.getGenericType()))
                .toArray();
        return Samples.create(record, values).toString();
    }

    /** Relations are left out: they lead back. */
    private static Object plain(Type type) {
        return Samples.isPlain(type) ? Samples.of(type) : null;
    }
}
