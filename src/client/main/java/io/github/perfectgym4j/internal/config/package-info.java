/** Where settings come from: the configuration of an application, or the builder of a Java SE program. */
package io.github.perfectgym4j.internal.config;
