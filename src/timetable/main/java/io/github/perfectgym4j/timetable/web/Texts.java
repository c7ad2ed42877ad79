package io.github.perfectgym4j.timetable.web;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts of the pages in one language. The texts are in {@code texts.properties} beside this class. */
public final class Texts {

    /** The languages; the first is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("pl"));

    /** Without it a machine with a German locale would answer in German where English is asked for. */
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * The texts of a language.
     *
     * @param locale one of {@link #LANGUAGES}
     */
    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(Texts.class.getPackageName() + ".texts", locale, NO_FALLBACK);
    }

    /**
     * The texts that suit a browser best.
     *
     * @param acceptLanguage header {@code Accept-Language}, or null
     * @return texts in the first language that it asks for and there is
     */
    public static Texts accepted(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return new Texts(LANGUAGES.get(0));
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return new Texts(best == null ? LANGUAGES.get(0) : best);
        } catch (IllegalArgumentException malformed) {
            return new Texts(LANGUAGES.get(0));
        }
    }

    /**
     * A text.
     *
     * @param key its key
     * @param values what to put in, in the style of {@link MessageFormat}
     * @return the text
     */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /**
     * Whether there is a text.
     *
     * @param key its key
     * @return true if there is
     */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A date or time as people write it.
     *
     * @param patternKey key of the pattern
     * @param time what to write
     * @return the text
     */
    public String format(String patternKey, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(bundle.getString(patternKey), locale).format(time);
    }

    /**
     * Language of the page.
     *
     * @return tag such as {@code de}
     */
    public String language() {
        return locale.toLanguageTag();
    }
}
