// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.core.finding.RuleInfo;
import dev.fresnel.core.finding.Severity;
import java.util.List;

/**
 * What is reported of what a deployment or removal does to a customer, beside what rules find: it
 * is about resources that are not in any model that a rule sees.
 */
public final class CustomerFindings {

  private static final String ARCHITECTURE =
      "https://learn.microsoft.com/en-us/azure/lighthouse/concepts/architecture";
  private static final String REMOVING =
      "https://learn.microsoft.com/en-us/azure/lighthouse/how-to/remove-delegation";

  /** An assignment of a definition that the customer does not have. */
  public static final RuleInfo DEFINITION_NOT_THERE =
      RuleInfo.of(
              "LH6018",
              "definition-not-there",
              Severity.ERROR,
              "A definition is assigned that the customer does not have",
              ARCHITECTURE)
          .build();

  /** The removal of a definition that an assignment needs. */
  public static final RuleInfo DEFINITION_STILL_ASSIGNED =
      RuleInfo.of(
              "LH6019",
              "definition-still-assigned",
              Severity.ERROR,
              "A definition is removed while it is assigned",
              REMOVING)
          .azureErrorCode("InvalidRegistrationDefinitionDeleteRequest")
          .build();

  /** A removal that takes access which another delegation gives as well. */
  public static final RuleInfo SHARED_ACCESS_CUT =
      RuleInfo.of(
              "LH6020",
              "shared-access-cut",
              Severity.WARNING,
              "A removal cuts access that another delegation gives as well",
              REMOVING)
          .build();

  /** A removal after which everybody has the access that they had. */
  public static final RuleInfo ACCESS_STAYS =
      RuleInfo.of(
              "LH6021",
              "access-stays",
              Severity.INFO,
              "A removal takes no access, since a wider delegation gives it",
              ARCHITECTURE)
          .build();

  /** An assignment in a resource group that the subscription does not have. */
  public static final RuleInfo RESOURCE_GROUP_NOT_THERE =
      RuleInfo.of(
              "LH6022",
              "resource-group-not-there",
              Severity.ERROR,
              "A resource group is delegated that does not exist",
              "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-not-found")
          .azureErrorCode("ResourceGroupNotFound")
          .build();

  /** A request in a subscription in which the resource provider is not registered. */
  public static final RuleInfo PROVIDER_NOT_REGISTERED =
      RuleInfo.of(
              "LH6023",
              "provider-not-registered",
              Severity.ERROR,
              "A request is made before Microsoft.ManagedServices is registered",
              "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-register-resource-provider")
          .azureErrorCode("MissingSubscriptionRegistration")
          .build();

  /** An event that cannot have happened to a customer in that state. */
  public static final RuleInfo EVENT_DOES_NOT_FIT =
      RuleInfo.of(
              "LH0043",
              "event-does-not-fit",
              Severity.ERROR,
              "An event cannot have happened in the state before it")
          .build();

  /** A line of a history that cannot be read, after which nothing more is read. */
  public static final RuleInfo DAMAGED_HISTORY =
      RuleInfo.of(
              "LH0041",
              "damaged-history",
              Severity.ERROR,
              "A line of a history cannot be read, and what follows it is left out")
          .build();

  /** An event of a later version, which is passed over. */
  public static final RuleInfo UNKNOWN_EVENT =
      RuleInfo.of(
              "LH0042",
              "unknown-event",
              Severity.WARNING,
              "A history has an event of a kind that is not known")
          .build();

  /** All of them. */
  public static final List<RuleInfo> ALL =
      List.of(
          DEFINITION_NOT_THERE,
          DEFINITION_STILL_ASSIGNED,
          SHARED_ACCESS_CUT,
          ACCESS_STAYS,
          RESOURCE_GROUP_NOT_THERE,
          PROVIDER_NOT_REGISTERED,
          EVENT_DOES_NOT_FIT,
          DAMAGED_HISTORY,
          UNKNOWN_EVENT);

  private CustomerFindings() {}
}
