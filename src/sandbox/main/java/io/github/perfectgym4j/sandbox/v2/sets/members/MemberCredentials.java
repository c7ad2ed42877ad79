package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.BOOLEAN;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Log-ins of members: in no set, without key. */
final class MemberCredentials implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("MemberCredentials", Customer.class)
                .unknown("facebookId", INT64)
                .property("hasPassword", BOOLEAN, (company, customer) -> company.accounts()
                        .hasPassword(customer.member().email()))
                .number("memberId", customer -> customer.member().id());
    }
}
