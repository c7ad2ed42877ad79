package io.github.perfectgym4j.v2.members;

import java.util.List;

/**
 * The result of validating a person who is to be added (contract: {@code ValidateMemberResult}).
 *
 * @param isValid whether the person can be added
 * @param errors what is wrong; never null
 */
public record MemberValidation(Boolean isValid, List<MemberValidationError> errors) {

    /**
     * Looks for a code among the errors.
     *
     * @param code the code
     * @return true if an error has it
     */
    public boolean has(AddMemberError code) {
        return errors.stream().anyMatch(error -> code.matches(error.code()));
    }
}
