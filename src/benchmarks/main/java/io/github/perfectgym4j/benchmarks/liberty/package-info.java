/**
 * The client where it belongs, in an enterprise application on Open Liberty. {@link io.github.perfectgym4j.benchmarks.liberty.CallOnLiberty} measures
 * whole calls beside what the same application would use without the library, {@link io.github.perfectgym4j.benchmarks.liberty.Starting} what
 * the library adds to a start, and to the first call after it.
 *
 * <p>The system property {@code liberty.home} says where Open Liberty is. There has to be a server named {@code benchmarks}, which the profile
 * {@code benchmarks} of the build creates from the root's {@code server.xml}; each application gets a copy of that server to itself.
 */
package io.github.perfectgym4j.benchmarks.liberty;
