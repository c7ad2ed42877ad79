package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;

/**
 * The envelope, for those who have to name it.
 *
 * @param elements the classes
 */
public record ClassesPage(List<FitnessClass> elements) {}
