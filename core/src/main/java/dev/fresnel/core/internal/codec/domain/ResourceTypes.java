// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import org.jspecify.annotations.Nullable;

/** The resource types that delegations are made with, and the resource ids that hold them. */
public final class ResourceTypes {

  public static final String DEFINITIONS = "Microsoft.ManagedServices/registrationDefinitions";
  public static final String ASSIGNMENTS = "Microsoft.ManagedServices/registrationAssignments";
  public static final String DEPLOYMENTS = "Microsoft.Resources/deployments";
  public static final String POLICY_DEFINITIONS = "Microsoft.Authorization/policyDefinitions";
  public static final String POLICY_ASSIGNMENTS = "Microsoft.Authorization/policyAssignments";
  public static final String ROLE_ASSIGNMENTS = "Microsoft.Authorization/roleAssignments";
  public static final String REMEDIATIONS = "Microsoft.PolicyInsights/remediations";

  private static final String PROVIDERS = "/providers/";

  /** What the marketplace offers, which customers make definitions of. */
  public static final String MARKETPLACE_DEFINITIONS =
      "Microsoft.ManagedServices/marketplaceRegistrationDefinitions";

  private ResourceTypes() {}

  /**
   * Whether a resource is of a type. Published templates write types with a slash after them, which
   * Azure Resource Manager takes.
   *
   * @param written the type as it is written
   */
  public static boolean is(String written, String type) {
    int slash = written.length() - type.length();
    // Types begin alike, so that telling them apart ignoring case takes long.
    return (slash == 0 || (slash == 1 && written.charAt(type.length()) == '/'))
        && (written.startsWith(type) || written.regionMatches(true, 0, type, 0, type.length()));
  }

  /** What stands before the resource type in a resource id; null if the id is of another type. */
  public static @Nullable String scopeOf(String resourceId, String type) {
    int at = indexOf(resourceId, type);
    return at < 0 ? null : resourceId.substring(0, at);
  }

  /** The name at the end of a resource id; null if the id is of another type. */
  public static @Nullable String nameOf(String resourceId, String type) {
    int at = indexOf(resourceId, type);
    return at < 0
        ? null
        : resourceId.substring(at + PROVIDERS.length() + type.length() + 1, resourceId.length());
  }

  /** The resource id of a resource of a type. */
  public static String resourceId(String scope, String type, String name) {
    return scope + PROVIDERS + type + '/' + name;
  }

  private static int indexOf(String resourceId, String type) {
    int last = resourceId.length() - PROVIDERS.length() - type.length() - 1;
    for (int at = last; at >= 0; at--) {
      if (resourceId.charAt(at) == '/'
          && startsWith(resourceId, at, PROVIDERS)
          && startsWith(resourceId, at + PROVIDERS.length(), type)
          && resourceId.charAt(at + PROVIDERS.length() + type.length()) == '/') {
        return at;
      }
    }
    return -1;
  }

  private static boolean startsWith(String text, int at, String part) {
    return text.startsWith(part, at) || text.regionMatches(true, at, part, 0, part.length());
  }
}
