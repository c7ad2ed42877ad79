package io.github.perfectgym4j.timetable.web;

import java.io.Serializable;

/**
 * The result of the last form, shown once on the next page.
 *
 * @param isProblem whether it did not work
 * @param text one or two sentences
 */
public record Notice(boolean isProblem, String text) implements Serializable {}
