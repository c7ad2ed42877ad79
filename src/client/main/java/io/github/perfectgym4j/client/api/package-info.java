/**
 * The annotations of the API's interfaces. For an operation that the library does not have, an application writes an interface of its own:
 *
 * <pre>{@code
 * @RegisterRestClient(configKey = Settings.CONFIG_KEY)
 * @RegisterProvider(BearerTokenFilter.class)
 * @RegisterProvider(WireFormat.class)
 * @PerfectGymApi
 * @Path("Clubs")
 * public interface NewClubsClient extends ApiInterface {
 *
 *     @GET
 *     @Path("NewOperation")
 *     List<Club> newOperation(@QueryParam("clubId") long clubId);
 * }
 * }</pre>
 *
 * <p>The library then handles sign-in, second attempts, errors and connections for it as well.
 */
package io.github.perfectgym4j.client.api;
