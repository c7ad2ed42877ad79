/** What CDI puts together out of the other packages: the interceptor around calls, shared connections, beans for what a server may have. */
package io.github.perfectgym4j.internal.cdi;
