package io.github.perfectgym4j.v2.classes;

/**
 * The address at which a member can watch a class. Anyone who has it can watch (contract: {@code ClassStreamingLinkResult}).
 *
 * @param url the address
 */
public record ClassStreamingLink(String url) {

    /** Always the same text, so that traces of a server show no address that anyone can open. */
    @Override
    public String toString() {
        return "ClassStreamingLink[***]";
    }
}
