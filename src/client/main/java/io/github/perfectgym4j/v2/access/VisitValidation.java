package io.github.perfectgym4j.v2.access;

/**
 * Whether a member may enter (contract: {@code ValidateMemberVisitResult}).
 *
 * @param canEnter what the server suggests; the decision is the application's
 * @param details what the suggestion is made of
 */
public record VisitValidation(Boolean canEnter, VisitDetails details) {}
