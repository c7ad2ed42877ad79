package io.github.perfectgym4j.v2.odata;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands the options of a call over to {@link ODataAddress}. */
class ODataOptions implements ParamConverterProvider {

    private static final ParamConverter<RequestOptions> CONVERTER = new ParamConverter<>() {

        @Override
        public RequestOptions fromString(String value) {
            throw new UnsupportedOperationException("options are only sent");
        }

        @Override
        public String toString(RequestOptions value) {
            return ODataAddress.written(value);
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return RequestOptions.class.isAssignableFrom(type) ? (ParamConverter<T>) CONVERTER : null;
    }
}
