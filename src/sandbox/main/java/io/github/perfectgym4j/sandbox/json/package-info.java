/** JSON objects of answers, field by field: {@link io.github.perfectgym4j.sandbox.json.Row}. Every other package may use it; it depends on none. */
package io.github.perfectgym4j.sandbox.json;
