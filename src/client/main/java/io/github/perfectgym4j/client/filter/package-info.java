/**
 * Who is calling, as one line on an interface: {@link io.github.perfectgym4j.client.filter.BearerTokenFilter} for the application itself,
 * {@link io.github.perfectgym4j.client.filter.ApiClientFilter} for its API client.
 *
 * <pre>{@code
 * @RegisterRestClient(configKey = Settings.CONFIG_KEY)
 * @RegisterProvider(BearerTokenFilter.class)
 * @PerfectGymApi
 * @Path("Clubs")
 * public interface ClubsClient extends ApiInterface { … }
 * }</pre>
 *
 * <p>Which proof that is, an {@link io.github.perfectgym4j.client.auth.Authentication} says. Credentials go to the configured origin and
 * nowhere else: not to another host that an interface was pointed at, and not along a redirect.
 */
package io.github.perfectgym4j.client.filter;
