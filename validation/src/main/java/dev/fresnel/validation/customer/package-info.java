// SPDX-License-Identifier: Apache-2.0
/**
 * What a customer has, and what a deployment or removal does to it: a state is a value, and {@link
 * dev.fresnel.validation.customer.Deployer} gives the next one, what changes, and what Azure would
 * refuse.
 */
@NullMarked
package dev.fresnel.validation.customer;

import org.jspecify.annotations.NullMarked;
