// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.resource;

import dev.fresnel.arm.internal.expression.ArmArray;
import dev.fresnel.arm.internal.expression.ArmObject;
import dev.fresnel.arm.internal.expression.ArmString;
import dev.fresnel.arm.internal.expression.ArmUnknown;
import dev.fresnel.arm.internal.expression.ArmUnknown.Cause;
import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.SharedTexts;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.DeploymentDestination;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.arm.internal.read.environment.TemplateEvaluator;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.internal.codec.domain.Scopes;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderRule;
import dev.fresnel.core.internal.tree.AssembledObject;
import dev.fresnel.core.internal.tree.NodeNames;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Evaluates resources of templates that are registration assignments. */
public final class AssignmentReader {

  private static final String REFERENCE = "registrationDefinitionId";

  /** What of a resource makes the assignment. */
  private static final NodeNames MEMBERS = new NodeNames("name", "scope");

  private final ReadSession session;

  /** What is wrong with texts that were looked at, as ids. */
  private final SharedTexts<Optional<String>> faults = new SharedTexts<>(DefinitionIdForm::fault);

  private final SharedTexts<Optional<String>> faultsOfPartlyKnown =
      new SharedTexts<>(DefinitionIdForm::faultOfPartlyKnown);

  /** A reader of the assignments in one document. */
  public AssignmentReader(ReadSession session) {
    this.session = session;
  }

  /**
   * The assignment that a resource stands for.
   *
   * @param apiVersion the version of the interface, if it is one that exists
   */
  public FoundAssignment read(WrittenResource resource, Optional<ApiVersion> apiVersion) {
    JsonValue at = resource.place();
    ArmValue name = resource.name();
    reportSelfDependence(resource.raw(), name, resource.evaluator());
    return new FoundAssignment(
        new AssembledObject(
            at,
            MEMBERS,
            name == null ? null : EvaluatedNode.of(name, at),
            scope(resource.scope(), resource.environment().destination(), at)),
        reference(resource.raw(), resource.evaluator()),
        apiVersion,
        dependsOnNothing(resource),
        resource.environment());
  }

  /** In a template of symbolic names, what a resource refers to is what it depends on. */
  private static boolean dependsOnNothing(WrittenResource resource) {
    ArmValue dependsOn = resource.evaluator().container(resource.raw().get("dependsOn"));
    return resource.environment().template().get("resources") instanceof ArmArray
        && (dependsOn == null || (dependsOn instanceof ArmArray all && all.size() == 0));
  }

  private @Nullable String reference(ArmObject raw, TemplateEvaluator evaluator) {
    ArmValue properties = evaluator.container(raw.get("properties"));
    ArmValue reference =
        properties instanceof ArmObject object ? evaluator.property(object, REFERENCE) : null;
    if (reference == null && !(properties instanceof ArmUnknown)) {
      session.reportMissing(raw, REFERENCE);
    }
    String fault = reference == null ? null : fault(reference);
    if (fault != null) {
      session.report(TemplateRule.MALFORMED_DEFINITION_ID, reference, fault);
      return null;
    }
    return reference instanceof ArmString text
        ? session.lowerCase(text.value())
        : PartlyKnown.name(reference);
  }

  /**
   * What is wrong with a value as an id; of a text that many assignments share, it is found once.
   */
  private @Nullable String fault(ArmValue reference) {
    if (reference instanceof ArmUnknown unknown) {
      return faultsOfPartlyKnown.get(unknown.text()).orElse(null);
    } else if (reference instanceof ArmString string) {
      return faults.get(string.value()).orElse(null);
    }
    return DefinitionIdForm.faultOfOther(reference);
  }

  private static String text(ArmValue written) {
    return written instanceof ArmString string ? string.value() : written.toString();
  }

  /** What is delegated: the scope that is named, or else what the template is deployed to. */
  private TreeNode scope(
      @Nullable ArmValue named, DeploymentDestination destination, JsonValue resource) {
    if (named instanceof ArmString || named instanceof ArmUnknown) {
      TreeNode node = EvaluatedNode.of(named, resource);
      if (Scopes.of(node) != null && !isFault(named)) {
        return node;
      }
    }
    if (named != null && !(named instanceof ArmUnknown)) {
      session.report(
          ReaderRule.MALFORMED_VALUE,
          named,
          "The scope of an assignment must be the resource id of a subscription or a resource"
              + " group, not "
              + named.describe());
    }
    return DestinationNode.of(destination, resource);
  }

  private static boolean isFault(ArmValue value) {
    return value instanceof ArmUnknown unknown && unknown.cause() == Cause.FAULT;
  }

  /**
   * An assignment that has its definition's name and depends on that bare name depends on itself.
   */
  private void reportSelfDependence(
      ArmObject raw, @Nullable ArmValue name, TemplateEvaluator evaluator) {
    if (name == null || !(evaluator.container(raw.get("dependsOn")) instanceof ArmArray all)) {
      return;
    }
    String own = PartlyKnown.name(name);
    for (ArmValue element : all.elements()) {
      if (element instanceof ArmString written && written.value().indexOf('/') >= 0) {
        continue;
      }
      ArmValue dependency = evaluator.evaluate(element);
      if (!own.isEmpty() && PartlyKnown.name(dependency).equals(own)) {
        session.report(
            TemplateRule.DEPENDS_ON_ITSELF,
            element,
            "The assignment depends on "
                + Text.quote(name instanceof ArmUnknown ? text(element) : own)
                + ", which is its own name; name the definition by"
                + " resourceId('Microsoft.ManagedServices/registrationDefinitions', ...)");
      }
    }
  }
}
