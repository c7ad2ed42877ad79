package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.people.Agreement;
import io.github.perfectgym4j.sandbox.company.people.Agreement.Channel;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Channels: where agreements are shown. */
final class MemberAgreementChannels implements Described {

    private static final List<String> TYPES =
            Stream.of(Channel.values()).map(Channel::code).toList();

    @Override
    public Description<?> describe() {
        return Description.set("MemberAgreementChannels", "MemberAgreementChannel", Channel.class)
                .text("channelName", Channel::title, REQUIRED)
                .enumeration("channelType", TYPES, Channel::code, REQUIRED)
                .many("memberAgreements", "MemberAgreement", (company, channel) -> company.agreements()
                        .table()
                        .list(
                                agreement -> agreement.channels().contains(channel),
                                Comparator.comparingLong(Agreement::id)))
                .id(Channel::id)
                .list(company -> List.of(Channel.values()));
    }
}
