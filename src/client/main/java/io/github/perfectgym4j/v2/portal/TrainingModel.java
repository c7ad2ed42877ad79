package io.github.perfectgym4j.v2.portal;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The training model: what a person wants to become a member for. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record TrainingModel(String value) implements TextValue {

    /** A contract. */
    public static final TrainingModel WITH_COMMITMENT = new TrainingModel("WithCommitment");

    /** Single products. */
    public static final TrainingModel PAY_AS_YOU_GO = new TrainingModel("PayAsYouGo");

    /** Something free. */
    public static final TrainingModel FREE_OFFER = new TrainingModel("FreeOffer");
}
