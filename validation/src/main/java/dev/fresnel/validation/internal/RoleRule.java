// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.validation.rule.Rule;

/**
 * A rule that is about roles of note alone: it is not shown a model whose roles all can be
 * delegated and give nothing that their holders might not be expected to have.
 */
public interface RoleRule extends Rule {}
