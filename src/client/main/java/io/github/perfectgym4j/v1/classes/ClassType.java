package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.v1.common.Club;
import io.github.perfectgym4j.v1.common.CustomAttribute;
import io.github.perfectgym4j.v1.common.Rating;
import java.util.List;

/**
 * A kind of class, such as Zumba, the same in all clubs (contract: {@code ClassType}).
 *
 * @param id key of the class type
 * @param timestamp change counter
 * @param isDeleted whether the class type has been deleted
 * @param name name
 * @param description what it is about
 * @param colorRGB colour for timetables
 * @param photoUrl address of the photo
 * @param iconUrl address of the icon
 * @param rating votes of the members
 * @param ageFromMonths youngest age, in months
 * @param ageToMonths oldest age, in months
 * @param category main category
 * @param secondCategory further category
 * @param translations names and texts by language
 * @param attributes attributes that the tenant has made up
 * @param availableAtTheClub clubs that offer it
 */
public record ClassType(
        Long id,
        Long timestamp,
        Boolean isDeleted,
        String name,
        String description,
        String colorRGB,
        String photoUrl,
        String iconUrl,
        Rating rating,
        Integer ageFromMonths,
        Integer ageToMonths,
        ClassCategory category,
        ClassCategory secondCategory,
        List<ClassTypeTranslation> translations,
        List<CustomAttribute> attributes,
        List<Club> availableAtTheClub)
        implements Change {}
