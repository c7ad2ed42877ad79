/** Members: what is known of them, what they may do, their friends and their log-ins. */
package io.github.perfectgym4j.sandbox.company.people;
