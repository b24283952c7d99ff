// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

import dev.fresnel.core.internal.tree.TreeNode;

/**
 * A resource of Terraform's.
 *
 * @param module the address of the module that it is in; empty for the root
 * @param address its own address, without that of the module, such as {@code
 *     azurerm_lighthouse_definition.offer["a"]}
 * @param values its attributes
 */
record TerraformResource(String module, String address, TreeNode values) {

  /** The address without the key of {@code count} or {@code for_each}. */
  String block() {
    int key = address.indexOf('[');
    return key < 0 ? address : address.substring(0, key);
  }

  /** The key of {@code count} or {@code for_each}, in its brackets; empty if there is none. */
  String key() {
    return address.substring(block().length());
  }

  /** The whole address. */
  @Override
  public String toString() {
    return module.isEmpty() ? address : module + "." + address;
  }
}
