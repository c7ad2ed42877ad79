/** Personal trainings, and the hours of those who give them. */
package io.github.perfectgym4j.sandbox.company.training;
