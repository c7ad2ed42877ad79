package io.github.perfectgym4j.v2.portal;

/**
 * An address at the vendor's web pages (contract: {@code ClientPortalLoginResult}, {@code ClientPortalClassesUrlResult}, {@code
 * ClientPortalFreezeUrlResult}, {@code ClientPortalCreateContractUrlResult}, {@code ClientPortalMemberRegistrationUrlResult}).
 *
 * @param url the address
 */
public record PortalUrl(String url) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "PortalUrl[***]";
    }
}
