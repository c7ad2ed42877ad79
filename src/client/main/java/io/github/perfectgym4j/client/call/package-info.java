/**
 * How a call travels above the MicroProfile proxy: {@link io.github.perfectgym4j.client.call.Call} sends a request again if only its token was
 * refused, and turns what the runtime throws into the library's exceptions. {@link io.github.perfectgym4j.client.call.ErrorMapper} picks the
 * answers that are no success, and {@link io.github.perfectgym4j.client.call.AnswerRelease} lets go of those that have been read.
 */
package io.github.perfectgym4j.client.call;
