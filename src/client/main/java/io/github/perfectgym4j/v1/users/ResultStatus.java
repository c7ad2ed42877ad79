package io.github.perfectgym4j.v1.users;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * What came of a call (contract: {@code ResultStatus}).
 *
 * @param resultStatus {@code Success}, as far as is known
 */
public record ResultStatus(@JsonbProperty("ResultStatus") String resultStatus) {}
