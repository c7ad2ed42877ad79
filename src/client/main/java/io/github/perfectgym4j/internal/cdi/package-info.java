/** What CDI has to put together out of the other packages. Nothing here is for applications. */
package io.github.perfectgym4j.internal.cdi;
