package io.github.perfectgym4j.v2.model;

/**
 * A value that the tenant has defined for class types (contract: {@code ClassTypeCustomAttribute}).
 *
 * @param classTypeId key of the class type
 * @param attributeDefinitionId key of the definition
 * @param rawValue the value, which may be a key, or null
 * @param displayValue the value for people, or null
 * @param classType the class type; null unless expanded
 */
public record ClassTypeCustomAttribute(
        Long classTypeId, Long attributeDefinitionId, String rawValue, String displayValue, ClassType classType) {}
