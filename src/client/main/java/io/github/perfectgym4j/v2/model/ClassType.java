package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.v2.odata.VersionedEntity;
import java.util.List;

/**
 * What is taught: the name, picture and colour that classes of a kind have in common (contract: {@code ClassType}).
 *
 * @param id key
 * @param version version: a number that grows with each change
 * @param isDeleted whether it has been deleted
 * @param name name
 * @param description description, or null
 * @param photoUrl address of a picture, or null
 * @param categoryId key of the category
 * @param hexColor colour for timetables, such as {@code #3366ff}, or null
 * @param category category; null unless expanded
 * @param ratingSummary votes for its classes; null unless expanded
 * @param customAttributes values that the tenant has defined; empty unless expanded
 * @param availableInApplications applications in which it is on offer; empty unless expanded
 * @param availableInClubs clubs in which it is on offer; empty unless expanded
 */
public record ClassType(
        Long id,
        Long version,
        Boolean isDeleted,
        String name,
        String description,
        String photoUrl,
        Long categoryId,
        String hexColor,
        ClassCategory category,
        ClassTypeRatingSummary ratingSummary,
        List<ClassTypeCustomAttribute> customAttributes,
        List<ClassTypeSource> availableInApplications,
        List<Club> availableInClubs)
        implements VersionedEntity {}
