/**
 * How a call travels above the MicroProfile proxy. {@link io.github.perfectgym4j.internal.call.Calls} begins a
 * {@link io.github.perfectgym4j.internal.call.Call}, which carries everything that belongs to it, sends its request, sends it again if only the
 * token was not accepted, and hands every failure to {@link io.github.perfectgym4j.internal.call.ExceptionTranslator}. What must be true of the
 * arguments before anything is sent is in {@link io.github.perfectgym4j.internal.call.Arguments}.
 */
package io.github.perfectgym4j.internal.call;
