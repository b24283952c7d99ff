// SPDX-License-Identifier: Apache-2.0
/**
 * Where all customers of an offer stand: who has what is offered, and who has an older manifest,
 * more, less, something of another provider's, leftovers or nothing.
 *
 * <p>Start at {@link dev.fresnel.validation.fleet.FleetReport}.
 */
@NullMarked
package dev.fresnel.validation.fleet;

import org.jspecify.annotations.NullMarked;
