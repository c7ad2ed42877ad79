/** How the company says no: a reason and what it is about, in no version's words. */
package io.github.perfectgym4j.sandbox.company.refusal;
