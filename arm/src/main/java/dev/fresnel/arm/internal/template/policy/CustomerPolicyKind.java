// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.template.policy;

/** What a policy does by which a customer watches over delegations. */
public enum CustomerPolicyKind {
  /** Reports each delegation. */
  AUDIT(
      "lighthouse-audit-delegations",
      "lh-audit-delegations",
      "Audit delegations through Azure Lighthouse",
      "Reports every delegation of a subscription or resource group to a managing tenant.",
      "Audit"),
  /** Refuses definitions of other managing tenants than those listed. */
  ALLOW_LISTED(
      "lighthouse-allowed-managing-tenants",
      "lh-allowed-tenants",
      "Allow delegations through Azure Lighthouse to listed managing tenants only",
      "Refuses registration definitions whose managing tenant is not listed.",
      "Deny");

  private final String definitionName;
  private final String assignmentName;
  private final String displayName;
  private final String description;
  private final String effect;

  CustomerPolicyKind(
      String definitionName,
      String assignmentName,
      String displayName,
      String description,
      String effect) {
    this.definitionName = definitionName;
    this.assignmentName = assignmentName;
    this.displayName = displayName;
    this.description = description;
    this.effect = effect;
  }

  String definitionName() {
    return definitionName;
  }

  String assignmentName() {
    return assignmentName;
  }

  String displayName() {
    return displayName;
  }

  String description() {
    return description;
  }

  String effect() {
    return effect;
  }
}
