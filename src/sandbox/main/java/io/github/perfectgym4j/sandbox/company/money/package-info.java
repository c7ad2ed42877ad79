/**
 * Amounts with their tax: {@link io.github.perfectgym4j.sandbox.company.money.Taxed}, at the rates of {@link
 * io.github.perfectgym4j.sandbox.company.money.VatRate}.
 */
package io.github.perfectgym4j.sandbox.company.money;
