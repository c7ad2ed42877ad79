/**
 * The authentication of an interface, registered in one line: {@link io.github.perfectgym4j.client.filter.BearerTokenFilter} for the application
 * itself, {@link io.github.perfectgym4j.client.filter.ApiClientFilter} for its API client.
 *
 * <pre>{@code
 * @RegisterRestClient(configKey = Settings.CONFIG_KEY)
 * @RegisterProvider(BearerTokenFilter.class)
 * @PerfectGymApi
 * @Path("Clubs")
 * public interface ClubsClient extends ApiInterface { … }
 * }</pre>
 *
 * <p>The proof comes from an {@link io.github.perfectgym4j.client.auth.Authentication}. Credentials go to the configured origin only: not to
 * another host of an interface, and not along a redirect.
 */
package io.github.perfectgym4j.client.filter;
