// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.history;

import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.ScalarCodec;
import dev.fresnel.validation.customer.AssignmentResourceId;
import dev.fresnel.validation.customer.DefinitionResourceId;

/** Resource ids as Azure writes them. */
final class ResourceIdCodecs {

  static final Codec<DefinitionResourceId> DEFINITION_RESOURCE_ID =
      new ScalarCodec<>(
          "the resource id of a registration definition",
          DefinitionResourceId::value,
          text -> DefinitionResourceId.tryParse(text).orElse(null),
          null);

  static final Codec<AssignmentResourceId> ASSIGNMENT_RESOURCE_ID =
      new ScalarCodec<>(
          "the resource id of a registration assignment",
          AssignmentResourceId::value,
          text -> AssignmentResourceId.tryParse(text).orElse(null),
          null);

  private ResourceIdCodecs() {}
}
