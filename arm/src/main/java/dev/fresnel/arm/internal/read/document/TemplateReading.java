// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.TemplateRule;
import dev.fresnel.arm.internal.read.environment.PartlyKnown;
import dev.fresnel.arm.internal.read.resource.DestinationNode;
import dev.fresnel.arm.internal.read.resource.EvaluatedNode;
import dev.fresnel.arm.internal.read.resource.FoundAssignment;
import dev.fresnel.arm.internal.read.resource.FoundDefinition;
import dev.fresnel.arm.internal.read.walk.TemplateWalker;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.TreeLocator;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.path.Locator;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.role.IdentityRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one document.
 *
 * @param delegations the definitions, each with its assignments, in the order of the document
 * @param apiVersions by which version of the interface each definition is deployed
 * @param subscriptions the subscription that each definition is deployed to
 * @param furtherAssignments the assignments of definitions that the document does not have
 * @param furtherReferences the resource ids of the definitions of the further assignments, with
 *     what is not known of them in brackets
 * @param identityRoles the roles that managed identities are given
 * @param locator tells where the parts stand
 * @param unknownParts the parts of which something is not known or is missing
 */
public record TemplateReading(
    List<Delegation> delegations,
    List<Optional<ApiVersion>> apiVersions,
    List<SubscriptionId> subscriptions,
    List<RegistrationAssignment> furtherAssignments,
    List<String> furtherReferences,
    List<IdentityRole> identityRoles,
    Locator locator,
    Set<ModelPath> unknownParts) {

  private static final ModelPath ROOT = ModelPath.root();
  private static final ModelPath DELEGATIONS = ROOT.property(DocumentContent.DELEGATIONS);

  /**
   * Reads a document.
   *
   * @param document the document
   * @param parameters a parameters file for it; null if there is none
   * @param expressions expressions that were parsed before
   * @param findings takes what is found
   * @return null if the document is of no known kind
   */
  public static @Nullable TemplateReading read(
      JsonValue document,
      @Nullable JsonValue parameters,
      ReadOptions options,
      ExpressionCache expressions,
      ReaderFindings findings) {
    ReadSession session = new ReadSession(options, expressions, findings);
    DocumentReader reader = new DocumentReader(session);
    return reader.read(document, parameters) ? read(document, reader.walker(), session) : null;
  }

  static TemplateReading read(JsonValue document, TemplateWalker walker, ReadSession session) {
    DelegationAssembly assembly = new DelegationAssembly(walker.definitions());
    for (FoundAssignment each : walker.assignments()) {
      FoundDefinition definition = assembly.add(each);
      if (definition != null) {
        AssignmentChecks.check(each, definition, session);
      } else if (each.reference() != null) {
        session.report(
            TemplateRule.DEFINITION_ELSEWHERE,
            ROOT.property(DocumentContent.FURTHER_ASSIGNMENTS),
            () -> Optional.of(each.node().location()),
            "The registration definition that this assigns is not in the document");
      }
    }
    if (walker.definitions().isEmpty()
        && walker.assignments().isEmpty()
        && walker.identityRoles().stream().allMatch(IdentityRole::byPolicy)) {
      session.report(
          TemplateRule.NO_DELEGATION,
          ROOT,
          () -> ReadSession.place(document),
          "The document has neither registration definitions nor registration assignments");
    }
    return decode(assembly, document, walker, session);
  }

  private static TemplateReading decode(
      DelegationAssembly assembly, JsonValue document, TemplateWalker walker, ReadSession session) {
    List<FoundDefinition> definitions = walker.definitions();
    TreeNode root = assembly.content(document);
    Reading in =
        new Reading(session.findings(), (node, path) -> reportUnknown(node, path, session));
    DocumentContent content =
        Objects.requireNonNull(DocumentContent.CODEC.read(root, in), "an object gives content");
    TreeLocator tree = new TreeLocator(root, DocumentContent.CODEC, in);
    // The document as a whole and its lists stand nowhere in particular.
    Locator locator = path -> path.depth() > 1 ? tree.locate(path) : Optional.empty();
    for (int i = 0; i < content.delegations().size(); i++) {
      int index = i;
      Placeholders.report(
          content.delegations().get(i).definition(),
          part -> DELEGATIONS.index(index).property("definition").append(part),
          locator,
          session);
    }
    List<Optional<ApiVersion>> apiVersions = new ArrayList<>(definitions.size());
    List<SubscriptionId> subscriptions = new ArrayList<>(definitions.size());
    for (FoundDefinition each : definitions) {
      apiVersions.add(each.apiVersion());
      subscriptions.add(subscription(each));
    }
    return new TemplateReading(
        content.delegations(),
        Collections.unmodifiableList(apiVersions),
        Collections.unmodifiableList(subscriptions),
        content.furtherAssignments(),
        assembly.furtherReferences(in),
        walker.identityRoles(),
        locator,
        in.unknownParts());
  }

  private static SubscriptionId subscription(FoundDefinition definition) {
    return SubscriptionId.asWritten(PartlyKnown.segments(definition.subscription(), '/').get(0));
  }

  private static void reportUnknown(TreeNode node, Supplier<ModelPath> path, ReadSession session) {
    if (node instanceof EvaluatedNode evaluated) {
      session.reportUnknown(evaluated.unknown(), path, evaluated.location());
    } else if (node instanceof DestinationNode destination && destination.unknown() != null) {
      session.reportUnknown(destination.unknown(), path, destination.location());
    }
  }
}
