package io.github.perfectgym4j.sandbox.v2.sets.members;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.papers.Message;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;

/** Messages to members: those of version 1, under the same keys. One that was not delivered has no date. */
final class MemberPushNotifications implements Described {

    private static final String DELIVERED = "Done";

    @Override
    public Description<?> describe() {
        return Description.set("MemberPushNotifications", "MemberPushNotification", Message.class)
                .number("memberId", Message::memberId)
                .text("subject", Message::title, REQUIRED)
                .text("content", Message::text, REQUIRED)
                .property("sentDate", DATE_TIME, MemberPushNotifications::sent, ORDERABLE)
                .entity()
                .table(Company::messages);
    }

    private static Object sent(Company company, Message message) {
        return message.status().equals(DELIVERED)
                ? Customer.find(company, message.memberId())
                        .map(customer ->
                                Moments.moment(company, customer.member().homeClubId(), message.created()))
                        .orElse(null)
                : null;
    }
}
