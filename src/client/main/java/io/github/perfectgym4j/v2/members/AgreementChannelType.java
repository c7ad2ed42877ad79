package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a channel through which agreements are asked for. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record AgreementChannelType(String value) implements TextValue {

    /** An application that uses this API. */
    public static final AgreementChannelType API = new AgreementChannelType("Api");

    /** The reception. */
    public static final AgreementChannelType POS_WEB = new AgreementChannelType("PosWeb");

    /** The web pages for members. */
    public static final AgreementChannelType CLIENT_PORTAL = new AgreementChannelType("Cp");

    /** The vendor's program for the staff. */
    public static final AgreementChannelType PGM = new AgreementChannelType("Pgm");

    /** The CRM. */
    public static final AgreementChannelType CRM = new AgreementChannelType("Crm");

    /** The web shop. */
    public static final AgreementChannelType ECOMMERCE = new AgreementChannelType("ECommerce");
}
