// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.EnumCodec;
import dev.fresnel.core.internal.codec.FieldTable;
import dev.fresnel.core.internal.codec.ObjectCodec;
import dev.fresnel.core.internal.codec.Scalars;
import dev.fresnel.core.role.Permission;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.RoleType;

/** Roles and what they permit. */
final class RoleCodecs {

  static final Codec<RoleType> ROLE_TYPE = EnumCodec.of(RoleType.class);

  static final ObjectCodec<Permission, Permission.Builder> PERMISSION =
      new ObjectCodec<>(
          Permission::builder,
          Permission.Builder::build,
          new FieldTable<Permission, Permission.Builder>()
              .list("actions", Scalars.TEXT, Permission::actions, Permission.Builder::actions)
              .list(
                  "notActions",
                  Scalars.TEXT,
                  Permission::notActions,
                  Permission.Builder::notActions)
              .list(
                  "dataActions",
                  Scalars.TEXT,
                  Permission::dataActions,
                  Permission.Builder::dataActions)
              .list(
                  "notDataActions",
                  Scalars.TEXT,
                  Permission::notDataActions,
                  Permission.Builder::notDataActions)
              .defaulted(
                  "conditional",
                  Scalars.BOOLEAN,
                  false,
                  Permission::conditional,
                  Permission.Builder::conditional));

  static final ObjectCodec<RoleDefinition, RoleDefinition.Builder> ROLE_DEFINITION =
      new ObjectCodec<>(
          RoleDefinition::builder,
          RoleDefinition.Builder::build,
          new FieldTable<RoleDefinition, RoleDefinition.Builder>()
              .mandatory(
                  "id", Scalars.ROLE_DEFINITION_ID, RoleDefinition::id, RoleDefinition.Builder::id)
              .mandatory("name", Scalars.TEXT, RoleDefinition::name, RoleDefinition.Builder::name)
              .defaulted(
                  "type",
                  ROLE_TYPE,
                  RoleType.BUILT_IN,
                  RoleDefinition::type,
                  RoleDefinition.Builder::type)
              .list(
                  "permissions",
                  PERMISSION,
                  RoleDefinition::permissions,
                  RoleDefinition.Builder::permissions));

  private RoleCodecs() {}
}
