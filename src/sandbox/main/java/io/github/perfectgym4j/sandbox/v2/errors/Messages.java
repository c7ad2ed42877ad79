package io.github.perfectgym4j.sandbox.v2.errors;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The messages of error codes, in the requested language if it exists, otherwise in English. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

    private Messages() {}

    /**
     * Finds the message of a code.
     *
     * @param code error code
     * @param languages languages in order of preference
     * @return message; the placeholder that the vendor shows if there is none
     */
    public static String of(String code, List<Locale> languages) {
        try {
            return bundle(languages).getString(code);
        } catch (MissingResourceException unknown) {
            return "Missing translation: " + code;
        }
    }

    /** @return all codes that have a message */
    public static List<String> codes() {
        return List.copyOf(bundle(List.of()).keySet());
    }

    private static ResourceBundle bundle(List<Locale> languages) {
        ResourceBundle.Control onlyTheseLanguages =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (Locale language : languages) {
            Locale plain = Locale.forLanguageTag(language.getLanguage());
            ResourceBundle bundle =
                    ResourceBundle.getBundle(BUNDLE, plain, Messages.class.getClassLoader(), onlyTheseLanguages);
            if (bundle.getLocale().getLanguage().equals(plain.getLanguage()) || plain.equals(Locale.ENGLISH)) {
                return bundle;
            }
        }
        return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, Messages.class.getClassLoader(), onlyTheseLanguages);
    }
}
