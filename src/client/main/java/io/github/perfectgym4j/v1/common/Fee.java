package io.github.perfectgym4j.v1.common;

import java.math.BigDecimal;

/**
 * An amount of money and the tax in it, in the currency of the club (contract: {@code Fee}). What somebody still has to pay comes with
 * negative amounts (quirk Q79).
 *
 * @param net amount without tax
 * @param tax the tax
 * @param taxRate tax rate in per cent; 23 stands for 23 %
 * @param gross amount with tax
 */
public record Fee(BigDecimal net, BigDecimal tax, BigDecimal taxRate, BigDecimal gross) {}
