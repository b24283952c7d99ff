// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.template.terraform.TerraformDelegation;

/**
 * A delegation in Terraform's language, ready to be written: the resources {@code
 * azurerm_lighthouse_definition} and {@code azurerm_lighthouse_assignment}, for version 4 of the
 * provider {@code hashicorp/azurerm}.
 *
 * <p>The resources have the names that the template gives them. Who changes from one tool to the
 * other delegates nothing anew: {@link #withImports} tells Terraform to take over what is there.
 * The provider's own block, and the one that requires it, are the caller's. The type of a principal
 * is not written, since the provider has no attribute for it.
 */
public final class TerraformFile extends RenderedDocument {

  private final TerraformDelegation delegation;

  TerraformFile(TerraformDelegation delegation) {
    super(delegation);
    this.delegation = delegation;
  }

  /**
   * The same, with an {@code import} block for each resource: Terraform takes over resources that
   * exist, and fails if one does not. Needs Terraform 1.5 or later.
   */
  public TerraformFile withImports() {
    return new TerraformFile(
        new TerraformDelegation(
            delegation.definition(), delegation.resource(), delegation.assignments(), true));
  }
}
