// SPDX-License-Identifier: Apache-2.0
/**
 * Templates that put Azure policies in place: the one that delegates subscriptions, its remediation
 * task, and those by which customers watch over delegations.
 */
@NullMarked
package dev.fresnel.arm.internal.template.policy;

import org.jspecify.annotations.NullMarked;
