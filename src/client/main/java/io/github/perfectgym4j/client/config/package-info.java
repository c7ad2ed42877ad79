/**
 * The configuration, through MicroProfile Config: environment variables, system properties, {@code microprofile-config.properties}, or
 * variables in Open Liberty's {@code server.xml}.
 *
 * <pre>
 * perfectgym.subdomain=yoursubdomain
 * perfectgym.username=yourusername
 * perfectgym.password=yourpassword
 * </pre>
 *
 * <p>{@code perfectgym.client-id} and {@code perfectgym.client-secret} of an API client replace user name and password, or complement them:
 * without a user name all interfaces use the API client, with one only those that take nothing else.
 *
 * <p>As environment variables: {@code PERFECTGYM_SUBDOMAIN}, {@code PERFECTGYM_USERNAME}, {@code PERFECTGYM_PASSWORD}. All keys and defaults
 * are in {@link io.github.perfectgym4j.client.config.Settings} and {@link io.github.perfectgym4j.client.config.TokenSettings}. Time-outs,
 * proxy and trust store of the connection are MicroProfile REST Client's own, under {@code perfectgym/mp-rest/…}; Java SE programs take the
 * two time-outs from there as well.
 *
 * <p>Where the server knows languages, {@code perfectgym.language} says which ones answers are wanted in. An application whose visitors speak
 * several chooses for each call by a bean: {@link io.github.perfectgym4j.client.config.LanguageChoice}.
 */
package io.github.perfectgym4j.client.config;
