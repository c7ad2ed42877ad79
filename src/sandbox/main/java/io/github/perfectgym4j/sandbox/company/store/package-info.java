/** The tables in which all departments keep their rows, and the one lock and change counter behind them. */
package io.github.perfectgym4j.sandbox.company.store;
