/**
 * How a call travels above the MicroProfile proxy: {@link io.github.perfectgym4j.internal.call.Call} sends a request again if only its token was
 * refused, and turns what the runtime throws into the library's exceptions. {@link io.github.perfectgym4j.internal.rest.ErrorMapper} picks the
 * answers that are no success, and {@link io.github.perfectgym4j.internal.call.AnswerRelease} lets go of those that have been read.
 */
package io.github.perfectgym4j.internal.call;
