package io.github.perfectgym4j.v2.members;

import java.util.List;

/**
 * The permissions that members of a type of relation have for each other (contract: {@code RelationPermission}).
 *
 * @param relationType type of the relation
 * @param permissionsParentToChild what the parent may do for the child; never null
 * @param permissionsChildToParent what the child may do for the parent; never null
 */
public record RelationPermission(
        RelationType relationType,
        List<RelationRight> permissionsParentToChild,
        List<RelationRight> permissionsChildToParent) {}
