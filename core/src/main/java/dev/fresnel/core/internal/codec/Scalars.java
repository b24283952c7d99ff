// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.OfferId;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.PublisherId;
import dev.fresnel.core.id.RegistrationAssignmentId;
import dev.fresnel.core.id.RegistrationDefinitionId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Texts, identifiers, durations, numbers and truth values. */
public final class Scalars {

  public static final Codec<String> TEXT = ScalarCodec.of(text -> text, text -> text);

  public static final Codec<ManifestVersion> MANIFEST_VERSION =
      identifier(ManifestVersion::asWritten);
  public static final Codec<OfferId> OFFER_ID = identifier(OfferId::asWritten);
  public static final Codec<PlanId> PLAN_ID = identifier(PlanId::asWritten);
  public static final Codec<PrincipalId> PRINCIPAL_ID = identifier(PrincipalId::asWritten);
  public static final Codec<PublisherId> PUBLISHER_ID = identifier(PublisherId::asWritten);
  public static final Codec<RegistrationAssignmentId> ASSIGNMENT_ID =
      identifier(RegistrationAssignmentId::asWritten);
  public static final Codec<RegistrationDefinitionId> DEFINITION_ID =
      identifier(RegistrationDefinitionId::asWritten);
  public static final Codec<ResourceGroupName> RESOURCE_GROUP_NAME =
      identifier(ResourceGroupName::asWritten);
  public static final Codec<RoleDefinitionId> ROLE_DEFINITION_ID =
      identifier(RoleDefinitionId::asWritten);
  public static final Codec<SubscriptionId> SUBSCRIPTION_ID = identifier(SubscriptionId::asWritten);
  public static final Codec<TenantId> TENANT_ID = identifier(TenantId::asWritten);

  public static final Codec<Duration> DURATION =
      new ScalarCodec<>(
          "a duration in ISO 8601, such as PT8H",
          Duration::toString,
          Parsing.strictly(Duration::parse),
          null);

  public static final Codec<Integer> INTEGER =
      new IntegerCodec(Integer.MIN_VALUE, "a whole number", 0);

  /** A line or a column. */
  public static final Codec<Integer> ORDINAL = new IntegerCodec(1, "a whole number from 1 up", 1);

  public static final Codec<Boolean> BOOLEAN =
      new Codec<>() {
        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
          out.writeBoolean(value);
        }

        @Override
        public @Nullable Boolean read(TreeNode node, Reading in) {
          if (node.kind() == NodeKind.BOOLEAN) {
            return Boolean.valueOf(node.text());
          }
          in.notRead(node, "true or false");
          return null;
        }

        @Override
        public Boolean placeholder() {
          return false;
        }
      };

  private Scalars() {}

  private static <T extends Identifier> Codec<T> identifier(ScalarCodec.TextParser<T> asWritten) {
    return ScalarCodec.ofIdentifiers(asWritten);
  }
}
