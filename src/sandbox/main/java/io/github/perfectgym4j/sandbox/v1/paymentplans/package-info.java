/** Area PaymentPlans: plans, and what a part of a month costs. */
package io.github.perfectgym4j.sandbox.v1.paymentplans;
