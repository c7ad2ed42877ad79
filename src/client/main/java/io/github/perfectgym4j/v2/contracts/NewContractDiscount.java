package io.github.perfectgym4j.v2.contracts;

/**
 * A discount on a new contract (contract: {@code ContractDiscountsDataModel}).
 *
 * @param contractDiscountDefinitionId key of the discount's definition
 * @param parameters numbers that the discount asks for, or null
 */
public record NewContractDiscount(long contractDiscountDefinitionId, DiscountParameters parameters) {

    /**
     * A request with what is required.
     *
     * @param contractDiscountDefinitionId key of the discount's definition
     * @return the request
     */
    public static NewContractDiscount of(long contractDiscountDefinitionId) {
        return new NewContractDiscount(contractDiscountDefinitionId, null);
    }

    /**
     * Sets the numbers that the discount asks for.
     *
     * @param value numbers that the discount asks for, or null
     * @return the request with it
     */
    public NewContractDiscount withParameters(DiscountParameters value) {
        return new NewContractDiscount(contractDiscountDefinitionId, value);
    }
}
