// SPDX-License-Identifier: Apache-2.0
/**
 * What the templates for subscriptions and for policies share: the resources of Azure Lighthouse,
 * their names, the values and parameters of a definition.
 */
@NullMarked
package dev.fresnel.arm.internal.template;

import org.jspecify.annotations.NullMarked;
