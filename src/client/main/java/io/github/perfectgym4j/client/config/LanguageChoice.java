package io.github.perfectgym4j.client.config;

import java.util.Optional;

/**
 * Says in which languages the answers to a call should be. A web application whose visitors speak several has a bean of this type; the library
 * asks it at each call, on the thread of the call:
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class LanguageOfTheVisitor implements LanguageChoice {
 *
 *     @Inject HttpServletRequest request;
 *
 *     @Override
 *     public Optional<AcceptLanguage> languages() {
 *         return AcceptLanguage.parse(request.getHeader("Accept-Language"));
 *     }
 * }
 * }</pre>
 *
 * <p>Calls that no request has led to, such as those of a timer, use {@code perfectgym.language}: an {@link IllegalStateException} and CDI's
 * {@code ContextNotActiveException} mean that there is no request.
 */
@FunctionalInterface
public interface LanguageChoice {

    /**
     * The languages for the call that this thread makes.
     *
     * @return the languages; empty for {@code perfectgym.language}
     */
    Optional<AcceptLanguage> languages();
}
