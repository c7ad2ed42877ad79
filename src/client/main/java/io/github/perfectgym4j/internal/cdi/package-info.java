/** CDI integration: the interceptor around calls, shared connections, and beans for optional features of the server. */
package io.github.perfectgym4j.internal.cdi;
