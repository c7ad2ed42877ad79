package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.v1.common.CategoriesClasses;
import io.github.perfectgym4j.v1.common.ClubZoneType;
import io.github.perfectgym4j.v1.common.Translation;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A product that a member has bought (contract: {@code UserProduct}).
 *
 * @param id key of the product
 * @param transactionId key of the purchase
 * @param expireDate until when it can be used
 * @param quantity how many units are left
 * @param initialQuantity how many units were bought
 * @param name name
 * @param price price, in the currency of the club
 * @param isActive whether it can be used
 * @param unitOfMeasure what a unit is, such as {@code Piece}
 * @param createdTime when it was bought
 * @param category name of the category
 * @param type kind of product
 * @param isStartPackage whether it belongs to a package for the start
 * @param isStartPackageOnlyForNewcomer whether that package is for new members only
 * @param translations texts by language
 * @param categoriesClasses class categories that can be paid with it
 * @param clubZoneTypes zone types that it opens
 * @param employeePositions positions of employees, in a form that is not documented
 */
public record UserProduct(
        Long id,
        Long transactionId,
        LocalDateTime expireDate,
        Integer quantity,
        Integer initialQuantity,
        String name,
        BigDecimal price,
        Boolean isActive,
        String unitOfMeasure,
        LocalDateTime createdTime,
        String category,
        String type,
        Boolean isStartPackage,
        Boolean isStartPackageOnlyForNewcomer,
        List<Translation> translations,
        List<CategoriesClasses> categoriesClasses,
        List<ClubZoneType> clubZoneTypes,
        List<JsonValue> employeePositions) {}
