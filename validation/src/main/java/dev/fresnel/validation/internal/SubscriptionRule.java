// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal;

import dev.fresnel.validation.rule.Rule;

/**
 * A rule that is about what is known of a customer's subscriptions alone: it is not shown a model
 * that tells of none.
 */
public interface SubscriptionRule extends Rule {}
