package io.github.perfectgym4j.sandbox.v2;

import java.util.regex.Pattern;

/** The paths of version 2 of the API: the vendor calls 2.0 just {@code v2}. All three are answered as 2.2. */
public final class ApiVersion {

    /** Beginning of the paths of all resources. */
    public static final String PATH = "Api/{version:[vV]2(\\.[12])?}";

    private static final Pattern PREFIX = Pattern.compile("api/v2(\\.[12])?(/.*)?", Pattern.CASE_INSENSITIVE);

    private ApiVersion() {}

    /**
     * Checks whether a path belongs to this version.
     *
     * @param path path of a request, without slash at its beginning
     * @return whether it does
     */
    public static boolean isIn(String path) {
        return PREFIX.matcher(path).matches();
    }
}
