// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.validation.rule.Rule;

/** A rule that is about delegations alone: it is not shown a model that has none. */
public interface DelegationRule extends Rule {}
