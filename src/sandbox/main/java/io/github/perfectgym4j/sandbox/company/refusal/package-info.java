/** Refusals of the company: a reason and its subject, independent of the version of the API. */
package io.github.perfectgym4j.sandbox.company.refusal;
