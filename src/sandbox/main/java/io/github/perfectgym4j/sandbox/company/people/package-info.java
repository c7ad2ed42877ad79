/** Members: what is known of them, what they may do, what they agreed to, to whom they belong, and their log-ins. */
package io.github.perfectgym4j.sandbox.company.people;
