package io.github.perfectgym4j.v2.members;

import java.util.List;

/**
 * The permissions that members have for each other, by type of relation (contract: {@code UserRelationPermissionsResult}).
 *
 * @param permissions one entry for each type; never null
 */
public record RelationPermissions(List<RelationPermission> permissions) {}
