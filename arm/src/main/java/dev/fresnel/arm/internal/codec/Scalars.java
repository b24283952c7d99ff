// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.arm.internal.json.JsonBoolean;
import dev.fresnel.arm.internal.json.JsonValue;
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
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts, identifiers, durations, numbers and truth values. */
final class Scalars {

  static final Codec<String> TEXT = ScalarCodec.of(text -> text, text -> text);

  static final Codec<ManifestVersion> MANIFEST_VERSION = identifier(ManifestVersion::asWritten);
  static final Codec<OfferId> OFFER_ID = identifier(OfferId::asWritten);
  static final Codec<PlanId> PLAN_ID = identifier(PlanId::asWritten);
  static final Codec<PrincipalId> PRINCIPAL_ID = identifier(PrincipalId::asWritten);
  static final Codec<PublisherId> PUBLISHER_ID = identifier(PublisherId::asWritten);
  static final Codec<RegistrationAssignmentId> ASSIGNMENT_ID =
      identifier(RegistrationAssignmentId::asWritten);
  static final Codec<RegistrationDefinitionId> DEFINITION_ID =
      identifier(RegistrationDefinitionId::asWritten);
  static final Codec<ResourceGroupName> RESOURCE_GROUP_NAME =
      identifier(ResourceGroupName::asWritten);
  static final Codec<RoleDefinitionId> ROLE_DEFINITION_ID = identifier(RoleDefinitionId::asWritten);
  static final Codec<SubscriptionId> SUBSCRIPTION_ID = identifier(SubscriptionId::asWritten);
  static final Codec<TenantId> TENANT_ID = identifier(TenantId::asWritten);

  static final Codec<Duration> DURATION =
      new ScalarCodec<>(
          "a duration in ISO 8601, such as PT8H",
          Duration::toString,
          Parsing.strictly(Duration::parse),
          null);

  static final Codec<Integer> INTEGER = new IntegerCodec(Integer.MIN_VALUE, "a whole number", 0);

  /** A line or a column. */
  static final Codec<Integer> ORDINAL = new IntegerCodec(1, "a whole number from 1 up", 1);

  static final Codec<Boolean> BOOLEAN =
      new Codec<>() {
        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
          out.writeBoolean(value);
        }

        @Override
        public @Nullable Boolean read(JsonValue json, Reading in) {
          if (json instanceof JsonBoolean bool) {
            return bool.value();
          }
          in.wrongType(json, "true or false");
          return null;
        }

        @Override
        public Boolean placeholder() {
          return false;
        }
      };

  private Scalars() {}

  private static <T extends Identifier> Codec<T> identifier(Function<String, T> asWritten) {
    return ScalarCodec.of(Identifier::value, asWritten);
  }
}
