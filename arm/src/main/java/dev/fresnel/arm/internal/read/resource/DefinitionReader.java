// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluates resources of templates that are registration definitions. */
public final class DefinitionReader {

  /** What of a resource makes the definition. */
  private static final NodeNames MEMBERS = new NodeNames("name", "properties", "plan");

  private static final String AUTHORIZATIONS = "authorizations";
  private static final String PROVIDER = "multiFactorAuthProvider";

  private final ReadSession session;

  /** A reader of the definitions in one document. */
  public DefinitionReader(ReadSession session) {
    this.session = session;
  }

  /**
   * The definition that a resource stands for.
   *
   * @return null if the definitions so far are as many as are read; that has been reported
   */
  public @Nullable FoundDefinition read(WrittenResource resource) {
    JsonValue at = resource.place();
    ArmValue name = resource.name();
    ArmValue properties = resource.property("properties");
    ArmValue plan = resource.property("plan");
    if (properties instanceof ArmObject object) {
      reportMissing(object, resource.raw());
    }
    if (!isCounted(name) || !isCounted(properties) || !isCounted(plan)) {
      return null;
    }
    return new FoundDefinition(
        new AssembledObject(at, MEMBERS, node(name, at), node(properties, at), node(plan, at)),
        PartlyKnown.name(name),
        PartlyKnown.name(resource.environment().destination().subscriptionId()),
        apiVersion(resource),
        resource.environment());
  }

  /** Reports what every published schema requires, and a model can be without. */
  private void reportMissing(ArmObject properties, ArmObject resource) {
    if (properties.get(AUTHORIZATIONS) == null) {
      session.reportMissing(properties.origin() == null ? resource : properties, AUTHORIZATIONS);
    }
    if (properties.get("eligibleAuthorizations") instanceof ArmArray eligible) {
      for (ArmValue each : eligible.elements()) {
        if (each instanceof ArmObject authorization
            && authorization.get("justInTimeAccessPolicy") instanceof ArmObject policy
            && policy.get(PROVIDER) == null) {
          session.reportMissing(policy.origin() == null ? resource : policy, PROVIDER);
        }
      }
    }
  }

  private boolean isCounted(@Nullable ArmValue value) {
    return value == null || session.countValues(value);
  }

  private static @Nullable TreeNode node(@Nullable ArmValue value, JsonValue owner) {
    return value == null ? null : EvaluatedNode.of(value, owner);
  }

  /** The version of the interface; one that does not exist is reported. */
  public Optional<ApiVersion> apiVersion(WrittenResource resource) {
    if (!(resource.property("apiVersion") instanceof ArmString version)) {
      return Optional.empty();
    }
    Optional<ApiVersion> known = ApiVersion.tryParse(version.value());
    if (known.isEmpty()) {
      session.report(
          TemplateRule.UNKNOWN_API_VERSION,
          version,
          "Microsoft.ManagedServices has no API version "
              + Text.quote(version.value())
              + "; use "
              + ApiVersion.latest());
    }
    return known;
  }
}
