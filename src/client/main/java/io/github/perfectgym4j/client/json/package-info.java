/**
 * What the records of answers carry: other names of a component ({@link io.github.perfectgym4j.client.json.WireNames}), and values out of
 * lists that the contract does not close ({@link io.github.perfectgym4j.client.json.TextValue}).
 */
package io.github.perfectgym4j.client.json;
