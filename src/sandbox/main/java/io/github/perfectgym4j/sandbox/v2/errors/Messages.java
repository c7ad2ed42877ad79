package io.github.perfectgym4j.sandbox.v2.errors;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The messages of error codes, in the requested language if it exists, otherwise in English: a text of its own, or the words of the code. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Messages() {}

    /**
     * Finds the message of a code.
     *
     * @param code error code
     * @param languages languages in order of preference
     * @return message
     */
    public static String of(String code, List<Locale> languages) {
        try {
            return bundle(languages).getString(code);
        } catch (MissingResourceException noTextOfItsOwn) {
            String words = NEXT_WORD.matcher(code).replaceAll(" ").toLowerCase(Locale.ROOT);
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
        }
    }

    /** @return all codes that have a text of their own */
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
