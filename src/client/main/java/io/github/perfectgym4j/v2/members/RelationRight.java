package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * A permission that a member has for another one. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record RelationRight(String value) implements TextValue {

    /** To change personal details. */
    public static final RelationRight EDIT_PERSONAL_DATA = new RelationRight("EditPersonalData");

    /** To buy products. */
    public static final RelationRight BUY_PRODUCT = new RelationRight("BuyProduct");

    /** To see bookings. */
    public static final RelationRight SEE_BOOKINGS = new RelationRight("SeeBookings");

    /** To book classes. */
    public static final RelationRight SIGN_FOR_CLASS = new RelationRight("SignForClass");

    /** To book personal trainings. */
    public static final RelationRight SIGN_FOR_PERSONAL_TRAINING = new RelationRight("SignForPersonalTraining");

    /** To book facilities. */
    public static final RelationRight SIGN_FOR_FACILITY = new RelationRight("SignForFacility");

    /** To manage contracts. */
    public static final RelationRight MANAGE_CONTRACTS = new RelationRight("ManageContracts");

    /** To manage how is paid. */
    public static final RelationRight MANAGE_PAYMENT_SETTINGS = new RelationRight("ManagePaymentSettings");

    /** To see documents. */
    public static final RelationRight SEE_DOCUMENTS = new RelationRight("SeeDocuments");

    /** To see the prepaid account. */
    public static final RelationRight SEE_PREPAID_ACCOUNT = new RelationRight("SeePrepaidAccount");

    /** To see products. */
    public static final RelationRight SEE_PRODUCTS = new RelationRight("SeeProducts");

    /** To pay into the prepaid account. */
    public static final RelationRight TOP_UP_PREPAID_ACCOUNT = new RelationRight("TopUpPrepaidAccount");
}
