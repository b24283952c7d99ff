// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.validation.rule.Rule;

/**
 * A rule that is about how delegations go together: it is not shown a model in which delegations
 * are in force at one scope, or none.
 */
public interface SeveralScopesRule extends Rule {}
