/** Those who are not members yet: leads and one-day passes. */
package io.github.perfectgym4j.sandbox.company.crm;
