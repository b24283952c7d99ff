// SPDX-License-Identifier: Apache-2.0
/**
 * HashiCorp's configuration language: blocks of attributes, written as {@code terraform fmt} does.
 */
@NullMarked
package dev.fresnel.arm.internal.output.hcl;

import org.jspecify.annotations.NullMarked;
