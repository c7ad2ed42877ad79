package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.BYTE;

import io.github.perfectgym4j.sandbox.company.profile.BiometricData;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Biometric data of members, by which scanners know them. */
final class MemberBiometrics implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberBiometricData", "MemberBiometricData", BiometricData.class)
                .property("data", BYTE, (company, scan) -> scan.data(), NOT_FILTERABLE)
                .text("externalIdentifier", BiometricData::externalIdentifier)
                .text("description", BiometricData::description)
                .number("memberId", BiometricData::memberId)
                .one("member", "Member")
                .id(BiometricData::id)
                .number("version", BiometricData::timestamp, ORDERABLE, REQUIRED)
                .table(company -> company.profiles().biometrics().table());
    }
}
