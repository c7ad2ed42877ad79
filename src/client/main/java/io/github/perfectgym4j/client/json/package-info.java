/**
 * JSON types for the records of answers: other names of a component ({@link io.github.perfectgym4j.client.json.WireNames}), and values of
 * open enumerations ({@link io.github.perfectgym4j.client.json.TextValue}).
 */
package io.github.perfectgym4j.client.json;
