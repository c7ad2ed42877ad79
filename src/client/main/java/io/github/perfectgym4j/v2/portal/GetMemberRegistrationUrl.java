package io.github.perfectgym4j.v2.portal;

/**
 * A person who wants to become a member (contract: {@code ClientPortalMemberRegistrationUrlRequest}).
 *
 * @param cityId key of the city, or null; ignored if there is a club
 * @param clubId key of the club, or null
 * @param trainingModel what for, or null
 * @param paymentPlanId key of the payment plan; null unless it is a contract
 * @param productId key of the product; null unless it is a single product
 * @param redirectUrl address to which the browser goes afterwards, or null
 */
public record GetMemberRegistrationUrl(
        Long cityId, Long clubId, TrainingModel trainingModel, Long paymentPlanId, Long productId, String redirectUrl) {

    /**
     * Begins a registration.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts the request together. */
    public static final class Builder {

        private Long cityId;
        private Long clubId;
        private TrainingModel trainingModel;
        private Long paymentPlanId;
        private Long productId;
        private String redirectUrl;

        private Builder() {}

        /**
         * Chooses the city.
         *
         * @param value key of the city
         * @return this builder
         */
        public Builder cityId(long value) {
            cityId = value;
            return this;
        }

        /**
         * Chooses the club.
         *
         * @param value key of the club
         * @return this builder
         */
        public Builder clubId(long value) {
            clubId = value;
            return this;
        }

        /**
         * Sets the training model.
         *
         * @param value what for
         * @return this builder
         */
        public Builder trainingModel(TrainingModel value) {
            trainingModel = value;
            return this;
        }

        /**
         * Chooses the payment plan of a contract.
         *
         * @param value key of the payment plan
         * @return this builder
         */
        public Builder paymentPlanId(long value) {
            paymentPlanId = value;
            return this;
        }

        /**
         * Chooses the product.
         *
         * @param value key of the product
         * @return this builder
         */
        public Builder productId(long value) {
            productId = value;
            return this;
        }

        /**
         * Sets where the browser goes afterwards.
         *
         * @param value address to which the browser goes afterwards
         * @return this builder
         */
        public Builder redirectUrl(String value) {
            redirectUrl = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public GetMemberRegistrationUrl build() {
            return new GetMemberRegistrationUrl(cityId, clubId, trainingModel, paymentPlanId, productId, redirectUrl);
        }
    }
}
