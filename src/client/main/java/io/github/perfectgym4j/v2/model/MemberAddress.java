package io.github.perfectgym4j.v2.model;

/**
 * Where a member lives (contract: {@code MemberAddress}).
 *
 * @param street street and number
 * @param additionalAddressLine second line, or null
 * @param postalCode postal code
 * @param city name of the city
 * @param state name of the state, or null
 * @param country name of the country
 * @param memberId key of the member
 */
public record MemberAddress(
        String street,
        String additionalAddressLine,
        String postalCode,
        String city,
        String state,
        String country,
        Long memberId) {}
