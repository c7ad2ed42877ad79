package io.github.perfectgym4j.v2.contracts;

/**
 * A discount that is granted with a new contract (contract: {@code ContractDiscountsDataModel}).
 *
 * @param contractDiscountDefinitionId key of the discount, from the set {@code ContractDiscountDefinitions}
 * @param parameters what the discount asks for, or null
 */
public record NewContractDiscount(long contractDiscountDefinitionId, DiscountParameters parameters) {

    /**
     * A discount with what is required.
     *
     * @param contractDiscountDefinitionId key of the discount, from the set {@code ContractDiscountDefinitions}
     * @return the request
     */
    public static NewContractDiscount of(long contractDiscountDefinitionId) {
        return new NewContractDiscount(contractDiscountDefinitionId, null);
    }

    /**
     * Adds what the discount asks for.
     *
     * @param parameters what the discount asks for
     * @return the request with it
     */
    public NewContractDiscount withParameters(DiscountParameters parameters) {
        return new NewContractDiscount(contractDiscountDefinitionId, parameters);
    }
}
