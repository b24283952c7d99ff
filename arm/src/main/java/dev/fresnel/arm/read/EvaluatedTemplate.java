// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.read.document.RecordedTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that a template deploys, evaluated: its resources in an order in which they can be deployed,
 * what is nested in it, and its outputs. Made by {@link ArmReader#evaluate}.
 *
 * <p>What is not known before deployment stands as its expression, in brackets.
 */
public final class EvaluatedTemplate {

  private final ArmDocument document;
  private final RecordedTemplate template;
  private final List<EvaluatedResource> resources;

  EvaluatedTemplate(ArmDocument document, RecordedTemplate template) {
    this.document = document;
    this.template = template;
    this.resources =
        template.resources().stream().map(each -> EvaluatedResource.of(document, each)).toList();
  }

  /** What the whole document delegates, what is nested in this included. */
  public ArmDocument document() {
    return document;
  }

  /** The resource id of what is deployed to; empty for a tenant as a whole. */
  public String destination() {
    return template.destination();
  }

  /** The resources, each after those that it depends on. */
  public List<EvaluatedResource> resources() {
    return resources;
  }

  /**
   * The outputs as the JSON of an object, with {@code type} and {@code value} for each; secrets are
   * not among them.
   */
  public String outputs() {
    return template.outputs();
  }

  /** What the outputs refer to by {@code reference()}, if {@link ReferencedResources} are told. */
  public List<ResourceReference> outputReferences() {
    return ResourceReference.allOf(template.outputReferences());
  }

  /** The resource id of the deployment of the template, in lower case. */
  public String deploymentId() {
    return template.deploymentId();
  }

  /**
   * The id of a resource of the template, whether it is deployed or not; of several, the first.
   *
   * @param name its name or symbolic name, or that of a collection with an index, such as {@code
   *     vms[0]}
   */
  public Optional<String> resourceId(String name) {
    return Optional.ofNullable(template.ids().get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * The ids of the resources of a collection, in the order of its copy loop, whether they are
   * deployed or not; empty if the template has no such collection.
   *
   * @param symbol its symbolic name
   */
  public Optional<List<String>> collectionIds(String symbol) {
    return Optional.ofNullable(template.collections().get(symbol.toLowerCase(Locale.ROOT)));
  }

  /**
   * The ids of resources that depend on each other in a circle, which Azure refuses; they are not
   * among the resources.
   */
  public List<String> circularDependencies() {
    return template.cycle();
  }

  /** The destination and the resources. */
  @Override
  public String toString() {
    return "EvaluatedTemplate{destination=" + destination() + ", resources=" + resources + "}";
  }
}
