// SPDX-License-Identifier: Apache-2.0
/**
 * What a customer is asked to grant, in words that the customer understands.
 *
 * <p>Start at {@link dev.fresnel.core.statement.AccessStatement}; {@link
 * dev.fresnel.core.statement.RoleExplanation} says in words what a role permits.
 */
@NullMarked
package dev.fresnel.core.statement;

import org.jspecify.annotations.NullMarked;
