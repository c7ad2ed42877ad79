package io.github.perfectgym4j.sandbox.v2.sets.members;

import io.github.perfectgym4j.sandbox.company.geo.Address;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Addresses of members: in no set, without key. */
final class MemberAddresses implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("MemberAddress", Customer.class)
                .text("street", member -> of(member).line1())
                .text("additionalAddressLine", member -> of(member).line2())
                .text("postalCode", member -> of(member).postalCode())
                .text("city", member -> of(member).city())
                .text("state", member -> of(member).state())
                .text("country", member -> of(member).country())
                .number("memberId", customer -> customer.member().id());
    }

    private static Address of(Customer customer) {
        return customer.member().person().address();
    }
}
