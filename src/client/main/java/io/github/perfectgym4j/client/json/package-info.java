/**
 * JSON types for the records of requests and answers: other names of a component ({@link io.github.perfectgym4j.client.json.WireNames}),
 * values of open enumerations ({@link io.github.perfectgym4j.client.json.TextValue}), and changes of single fields ({@link
 * io.github.perfectgym4j.client.json.SparseUpdate}). A value that the contract leaves open is a {@link jakarta.json.JsonValue}.
 */
package io.github.perfectgym4j.client.json;
