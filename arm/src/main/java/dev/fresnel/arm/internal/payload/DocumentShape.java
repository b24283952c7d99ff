// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

/** Who prints documents of a shape. */
public enum DocumentShape {
  /** The REST interface, and {@code az managedservices}. */
  REST,
  /** Resource Graph. */
  RESOURCE_GRAPH,
  /** Azure PowerShell. */
  POWERSHELL,
  /** {@code az account list}. */
  ACCOUNT_LIST,
  /** {@code terraform show -json}. */
  TERRAFORM,
  /** Whoever assigns a policy. */
  POLICY_PARAMETERS,
  /** Anyone: there is nothing in the list. */
  EMPTY_LIST,
  /** Nobody who is known here. */
  NOT_KNOWN
}
