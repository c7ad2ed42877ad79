package io.github.perfectgym4j.v2.portal;

import io.github.perfectgym4j.client.error.ErrorCode;

/**
 * Why there is no address at the vendor's web pages (contract: codes of {@code ClientPortal/GenerateLogInUrl} and {@code
 * ClientPortal/ContractFreezeLink} and {@code ClientPortal/CreateContractLink} and {@code ClientPortal/MemberRegistrationUrl}).
 */
public enum PortalError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND
}
