/** What the company offers: membership types, payment plans with their fees, discounts, and how a part of a month is charged. */
package io.github.perfectgym4j.sandbox.company.offers;
