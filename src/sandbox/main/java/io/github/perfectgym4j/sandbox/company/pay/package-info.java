/** Money of members: the prepaid account, cards, bank accounts, and payments of all kinds. */
package io.github.perfectgym4j.sandbox.company.pay;
