package io.github.perfectgym4j.v2.members;

import java.util.List;

/**
 * What members of each type of relation may do for each other (contract: {@code UserRelationPermissionsResult}).
 *
 * @param permissions one entry for each type; never null
 */
public record RelationPermissions(List<RelationPermission> permissions) {}
