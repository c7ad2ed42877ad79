package io.github.perfectgym4j.timetable.gym;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Qualifier of beans for one version of the API. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Speaks {

    /**
     * The version.
     *
     * @return the version
     */
    Api value();

    /** The annotation as an object, to select with. */
    final class Literal extends AnnotationLiteral<Speaks> implements Speaks {

        private static final long serialVersionUID = 1L;

        private final Api value;

        /**
         * Creates the annotation.
         *
         * @param value the version
         */
        public Literal(Api value) {
            this.value = value;
        }

        @Override
        public Api value() {
            return value;
        }
    }
}
