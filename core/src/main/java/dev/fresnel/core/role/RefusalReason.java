// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

/** Why Azure Lighthouse does not take a role in some place. */
public enum RefusalReason {
  /** The catalogue does not hold it: no built-in role, or one newer than the data. */
  UNKNOWN_ROLE("the catalogue of roles does not have it"),
  /** Only built-in roles can be delegated. */
  CUSTOM_ROLE("it is a custom role"),
  /** Owner cannot be delegated in any way. */
  OWNER("it is Owner"),
  /** It permits, or takes back, operations on data. */
  DATA_ACTIONS("it has data actions"),
  /** It names one of the actions that Azure Lighthouse restricts. */
  RESTRICTED_ACTION("it has restricted actions"),
  /** Its name says that Azure is giving it up. */
  DEPRECATED("it is deprecated"),
  /** It can only be given together with the roles that its holder may assign. */
  NEEDS_ASSIGNABLE_ROLES("it needs assignable roles"),
  /** Only User Access Administrator can be given with assignable roles. */
  TAKES_NO_ASSIGNABLE_ROLES("it takes no assignable roles"),
  /** It cannot be made eligible. */
  NEVER_ELIGIBLE("it can never be eligible"),
  /** It cannot be among the roles that a User Access Administrator may assign. */
  NEVER_ASSIGNABLE("it can never be assignable");

  private final String text;

  RefusalReason(String text) {
    this.text = text;
  }

  /** The reason in words that follow "because", such as {@code it has data actions}. */
  public String text() {
    return text;
  }
}
