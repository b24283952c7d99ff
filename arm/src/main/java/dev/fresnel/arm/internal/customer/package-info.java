// SPDX-License-Identifier: Apache-2.0
/** Delegations of a document as those of a customer, for rules. */
@NullMarked
package dev.fresnel.arm.internal.customer;

import org.jspecify.annotations.NullMarked;
