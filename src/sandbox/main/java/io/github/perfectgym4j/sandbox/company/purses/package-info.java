/** The means of payment of members: the prepaid account, a card, a bank account. */
package io.github.perfectgym4j.sandbox.company.purses;
