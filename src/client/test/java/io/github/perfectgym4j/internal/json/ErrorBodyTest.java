package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.ApiError;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons of refusals in all forms: each is written as {@code code(property)message}, with those behind it in brackets. */
class ErrorBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'errors':[{'code':'ClassIsFull'},'text']}|ClassIsFull(); ()text",
                "{'errors':[null,7,{'code':'A'},['b'],true,{}]}|A(); ()b",
                "{'errors':['text']}|()text",
                "{'errors':'text of one'}|()text of one",
                "{'Errors ':{'clubId':['Bad.','Worse.'],'name':'No.'}}|(clubId)Bad. Worse.; (name)No.",
                "[{'code':'A'},{'message':'b'}]|A(); ()b",
                "['a','b']|()a; ()b",
                "'a text'|()a text",
                "{'title':'T','detail':'D','status':400,'type':'about:blank','errors':{'x':['y']}}|(x)y; ()T; ()D",
                "{'title':'T','status':400}|()T",
                "{'detail':'D','instance':'/a/1'}|()D",
                "{'clubId':['Bad.'],'user.name':['No.','Never.']}|(clubId)Bad.; (user.name)No. Never.",
                "{'email':'is not valid'}|(email)is not valid",
                "{'error':'invalid','error_description':'Why.'}|invalid()Why.",
                "{'error':'Bad Request','status':400,'path':'/x'}|()Bad Request",
                "{'error':{'code':'A','message':'b','details':[{'code':'C','target':'t'}]}}|A()b[C(t)]",
                "{'error':{'code':'','message':'b','innererror':{'type':'x'}}}|()b",
                "{'odata.error':{'code':'A','message':{'lang':'en','value':'b'}}}|A()b",
                "{'code':'A','message':'b','property':'p'}|A(p)b",
                "{'code':42}|42()",
                "{'elements':{'errors':[{'code':'A'}]}}|A()",
                "{'value':{'error':{'code':'A'}}}|A()",
                "{'message':'m','modelState':{'a':['b'],'c':'d'}}|(a)b; (c)d",
                "{'Message':'m'}|()m",
                "{'errors':[{'code':'A'},{'co|A()",
                "{'errors':[{'code':'A','nestedBusinessErrors':[{'code':'B'|A()[B()]"
            })
    void reasons(String body, String expected) {
        assertThat(shown(read(body.replace('\'', '"')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "17",
                "true",
                "[]",
                "{}",
                "[[]]",
                "{\"status\":400,\"traceId\":\"x\"}",
                "<html>",
                "{\"errors\":[]}",
                "{\"error\":{}}",
                "{\"message\":{}}",
                "{\"errors\":[{}]}",
                "{\"a\":{\"b\":1}}"
            })
    void none(String body) {
        assertThat(read(body)).isEmpty();
    }

    private static List<ApiError> read(String body) {
        return Answers.errors(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shown(List<ApiError> errors) {
        return String.join("; ", errors.stream().map(ErrorBodyTest::shown).toList());
    }

    private static String shown(ApiError error) {
        return text(error.code()) + "(" + text(error.property()) + ")" + text(error.message())
                + (error.nested().isEmpty() ? "" : "[" + shown(error.nested()) + "]");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
