package io.github.perfectgym4j.sandbox.company.geo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The countries that Java knows, with Poland under the key of the vendor's samples, and some cities: those of the samples, a few
 * real ones, and 132 made-up ones in Germany, so that a list of cities fills more than one page.
 */
public final class Geo {

    private static final long POLAND = 187;
    private static final long FIRST_CITY = 2_000_001;

    private static final List<String> STEMS = List.of(
            "Alten", "Birken", "Buchen", "Eichen", "Falken", "Hirsch", "Linden", "Neuen", "Rosen", "Stein", "Tannen",
            "Winter");
    private static final List<String> ENDINGS =
            List.of("au", "bach", "berg", "burg", "dorf", "feld", "hausen", "heim", "rode", "stadt", "tal");

    private final Map<Long, Country> countries;
    private final Map<String, Country> bySymbol;
    private final List<City> cities;

    /** Creates the countries and cities. */
    public Geo() {
        countries = countries();
        bySymbol = countries.values().stream().collect(Collectors.toMap(Country::symbol, country -> country));
        cities = cities();
    }

    /**
     * Looks for countries.
     *
     * @param part part of the English name, of any case; null for all
     * @return countries by name
     */
    public List<Country> countries(String part) {
        return countries.values().stream()
                .filter(country -> matches(country.name(), part))
                .toList();
    }

    /**
     * Looks one country up.
     *
     * @param id key
     * @return the country
     */
    public Optional<Country> country(long id) {
        return Optional.ofNullable(countries.get(id));
    }

    /**
     * Looks one country up by its code.
     *
     * @param symbol code of two letters
     * @return the country
     */
    public Optional<Country> countryBySymbol(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    /**
     * Looks one city up.
     *
     * @param id key
     * @return the city
     */
    public Optional<City> city(long id) {
        return cities.stream().filter(city -> city.id() == id).findFirst();
    }

    /**
     * Looks for cities.
     *
     * @param countryId country
     * @param part part of the name, of any case; null for all
     * @return cities by name
     */
    public List<City> cities(long countryId, String part) {
        return cities.stream()
                .filter(city -> city.country().id() == countryId && matches(city.name(), part))
                .sorted(Comparator.comparing(City::name))
                .toList();
    }

    private static boolean matches(String name, String part) {
        return part == null || name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static Map<Long, Country> countries() {
        Map<String, String> symbols = new TreeMap<>();
        for (String symbol : Locale.getISOCountries()) {
            symbols.put(new Locale.Builder().setRegion(symbol).build().getDisplayCountry(Locale.ENGLISH), symbol);
        }
        List<String> names = List.copyOf(symbols.keySet());
        long offset = POLAND - names.indexOf("Poland");
        Map<String, String> nativeNames = nativeNames();
        Map<Long, Country> byId = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> {
            String symbol = symbols.get(names.get(i));
            String nativeName = nativeNames.getOrDefault(symbol, names.get(i));
            byId.put(offset + i, new Country(offset + i, symbol, names.get(i), nativeName));
        });
        return byId;
    }

    /** The name in the language that has the country's own code, such as pl in PL, or else in the first by code. */
    private static Map<String, String> nativeNames() {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().length() == 2
                        && locale.getVariant().isEmpty()
                        && locale.getScript().isEmpty())
                .sorted(Comparator.comparing(
                                (Locale locale) -> !locale.getLanguage().equalsIgnoreCase(locale.getCountry()))
                        .thenComparing(Locale::toLanguageTag))
                .forEach(locale -> names.putIfAbsent(locale.getCountry(), locale.getDisplayCountry(locale)));
        return names;
    }

    private List<City> cities() {
        Country poland = bySymbol.get("PL");
        List<String> germanNames = Stream.concat(
                        Stream.of("Berlin", "Hamburg"),
                        STEMS.stream().flatMap(stem -> ENDINGS.stream().map(stem::concat)))
                .toList();
        return Stream.of(
                        Stream.of(
                                new City(1_695_965, "Bukowno Warszawa", poland),
                                new City(1_722_157, "Warszawa", poland)),
                        named(0, poland, List.of("Kraków", "Gdańsk", "Łódź")),
                        named(100, bySymbol.get("GB"), List.of("London", "Leeds")),
                        named(200, bySymbol.get("DE"), germanNames))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<City> named(long offset, Country country, List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(i -> new City(FIRST_CITY + offset + i, names.get(i), country));
    }
}
