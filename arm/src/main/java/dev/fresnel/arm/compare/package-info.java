// SPDX-License-Identifier: Apache-2.0
/**
 * Documents that say who has which access, whatever their kind: compared with each other, and
 * deployed one after the other.
 */
@NullMarked
package dev.fresnel.arm.compare;

import org.jspecify.annotations.NullMarked;
