/**
 * The till: transactions, how they were paid, receipts. What a member pays for a contract is a transaction as well; contracts, charges and
 * products themselves are elsewhere.
 */
package io.github.perfectgym4j.sandbox.company.pos;
