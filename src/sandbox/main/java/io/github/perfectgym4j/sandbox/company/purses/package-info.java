/** The means of payment of members: the prepaid account, cards, bank accounts. */
package io.github.perfectgym4j.sandbox.company.purses;
