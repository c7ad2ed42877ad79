package io.github.perfectgym4j.v1.classes;

import java.time.LocalDateTime;

/**
 * Name and text of a class type in one language (contract: {@code ClassTypeTranslation}).
 *
 * @param classTypeId key of the class type
 * @param club name of the club that the text is for
 * @param cultureSymbol culture code, such as {@code en-US}
 * @param title name in that language
 * @param description text in that language
 * @param author who wrote it
 * @param created when it was written, local time
 */
public record ClassTypeTranslation(
        Long classTypeId,
        String club,
        String cultureSymbol,
        String title,
        String description,
        String author,
        LocalDateTime created) {}
