package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.client.file.OpenFile;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a method of an interface says about its command.
 *
 * @param method the method
 */
record Command22(Method method) {

    /** The type of the answer, or of the elements of a list. */
    Class<?> answer() {
        return method.getGenericReturnType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : method.getReturnType();
    }

    boolean isList() {
        return method.getReturnType() == List.class;
    }

    boolean answersFile() {
        return method.getReturnType() == OpenFile.class;
    }

    /** The type of the body: that of the parameter which is nothing else. */
    Class<?> body() {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter(parameter) == null)
                .<Class<?>>map(Parameter::getType)
                .findFirst()
                .orElse(null);
    }

    /** The media types that the body may have, a hyphen without a body. */
    Set<String> bodyTypes() {
        if (body() == FileUpload.class) {
            // The contract describes a form, and in its words the bytes alone, with the name in a header.
            assertThat(method.getAnnotation(Consumes.class).value()).containsExactly("application/octet-stream");
            return Set.of("multipart/form-data");
        }
        Consumes consumes = method.getAnnotation(Consumes.class);
        return body() == null ? Set.of("-") : consumes == null ? Set.of() : Set.of(consumes.value());
    }

    /** The codes of the command, or null. */
    Class<? extends ErrorCode> codes() {
        RefusedFor refusedFor = method.getAnnotation(RefusedFor.class);
        return refusedFor == null ? null : refusedFor.value();
    }

    /** The parameters as {@link #parameter(String[])} writes them. */
    Set<String> parameters() {
        Stream<String> ofUpload = body() == FileUpload.class ? Stream.of("header X-File-Name string") : Stream.empty();
        return Stream.concat(
                        ofUpload,
                        Arrays.stream(method.getParameters())
                                .filter(parameter -> parameter(parameter) != null)
                                .map(this::describe))
                .collect(Collectors.toSet());
    }

    private String describe(Parameter parameter) {
        boolean isList = parameter.getType() == List.class;
        Class<?> type = isList
                ? (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]
                : parameter.getType();
        String place = parameter(parameter);
        Required required = method.getAnnotation(Required.class);
        boolean isRequired = type.isPrimitive()
                || place.startsWith("path ")
                || required != null && List.of(required.value()).contains(place.substring(place.indexOf(' ') + 1));
        return place + " " + Row22.contentOfCommand(type, isList) + (isRequired ? " required" : "")
                + (Row22.isEnumeration(type) ? " " + new TreeSet<>(Row22.values(type)) : "");
    }

    /** A parameter as the table of facts has it. */
    static String parameter(String[] fact) {
        boolean isList = fact[4].endsWith("[]");
        boolean isEnumeration = fact.length > 6;
        String format = FieldMeanings.ofCommand(fact[0] + " " + fact[1] + " " + fact[3], fact[4]);
        return fact[2] + " " + fact[3] + " " + (isList ? "list of " : "") + format.replace("[]", "")
                + (fact[5].equals("required") ? " required" : "")
                + (isEnumeration ? " " + new TreeSet<>(List.of(fact[6].split(","))) : "");
    }

    private static String parameter(Parameter parameter) {
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return "query " + parameter.getAnnotation(QueryParam.class).value();
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return "path " + parameter.getAnnotation(PathParam.class).value();
        }
        return parameter.isAnnotationPresent(HeaderParam.class)
                ? "header " + parameter.getAnnotation(HeaderParam.class).value()
                : null;
    }
}
