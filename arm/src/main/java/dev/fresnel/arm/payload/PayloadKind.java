// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import dev.fresnel.arm.internal.payload.DocumentShape;

/** What a payload was taken for. */
public enum PayloadKind {
  /** Definitions and assignments as the REST interface and {@code az managedservices} give them. */
  REST("definitions and assignments"),

  /** Rows of Resource Graph. */
  RESOURCE_GRAPH("rows of Resource Graph"),

  /** Objects as Azure PowerShell prints them. */
  POWERSHELL("objects of Azure PowerShell"),

  /** What {@code az account list} prints. */
  ACCOUNT_LIST("a list of accounts"),

  /** What {@code terraform show -json} prints of a plan or state. */
  TERRAFORM("a plan or state of Terraform"),

  /** Parameters of a policy that delegates, or that allows managing tenants. */
  POLICY_PARAMETERS("parameters of a policy"),

  /** A list in which there is nothing. */
  EMPTY_LIST("an empty list"),

  /** Nothing that is known here; findings say why. */
  NOT_KNOWN("nothing that is known");

  private final String text;

  PayloadKind(String text) {
    this.text = text;
  }

  static PayloadKind of(DocumentShape shape) {
    return switch (shape) {
      case REST -> REST;
      case RESOURCE_GRAPH -> RESOURCE_GRAPH;
      case POWERSHELL -> POWERSHELL;
      case ACCOUNT_LIST -> ACCOUNT_LIST;
      case TERRAFORM -> TERRAFORM;
      case POLICY_PARAMETERS -> POLICY_PARAMETERS;
      case EMPTY_LIST -> EMPTY_LIST;
      case NOT_KNOWN -> NOT_KNOWN;
    };
  }

  /** The kind in words, such as {@code rows of Resource Graph}. */
  public String text() {
    return text;
  }
}
