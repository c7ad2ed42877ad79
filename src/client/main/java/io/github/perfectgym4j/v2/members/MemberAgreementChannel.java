package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import java.util.List;

/**
 * A channel through which agreements are asked for (contract: {@code MemberAgreementChannel}).
 *
 * @param id key
 * @param channelName name
 * @param channelType kind of the channel
 * @param memberAgreements its agreements; empty unless expanded
 */
@ODataSet("MemberAgreementChannels")
public record MemberAgreementChannel(
        Long id, String channelName, AgreementChannelType channelType, List<MemberAgreement> memberAgreements)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<MemberAgreementChannel> ID = new NumberProperty.Ordered<>("id");

    /** {@link #channelName()}. */
    public static final TextProperty<MemberAgreementChannel> CHANNEL_NAME = new TextProperty<>("channelName");

    /** {@link #channelType()}. */
    public static final FilterProperty<MemberAgreementChannel, AgreementChannelType> CHANNEL_TYPE =
            new FilterProperty<>("channelType");

    /** {@link #memberAgreements()}. */
    public static final ToMany<MemberAgreementChannel, MemberAgreement> MEMBER_AGREEMENTS =
            new ToMany<>("memberAgreements");

    /**
     * Begins a query of the set {@code MemberAgreementChannels}.
     *
     * @return a query for all rows
     */
    public static Query<MemberAgreementChannel> query() {
        return Query.all();
    }

    /**
     * Begins a shape, for reading one row by its key.
     *
     * @return all properties, no relations
     */
    public static Shape<MemberAgreementChannel> shape() {
        return Shape.whole();
    }
}
