/**
 * What an interface of the API carries. An application that calls an operation which the library does not have writes an interface of its own:
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
 * <p>Signing in, sending again, errors and connections are then the library's business there, too.
 */
package io.github.perfectgym4j.client.api;
