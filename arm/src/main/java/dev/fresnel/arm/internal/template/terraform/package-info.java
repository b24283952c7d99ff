// SPDX-License-Identifier: Apache-2.0
/** Delegations as Terraform's provider for Azure has them. */
@NullMarked
package dev.fresnel.arm.internal.template.terraform;

import org.jspecify.annotations.NullMarked;
