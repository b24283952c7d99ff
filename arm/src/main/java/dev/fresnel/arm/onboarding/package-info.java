// SPDX-License-Identifier: Apache-2.0
/** The steps by which a customer is onboarded or a delegation ends: who does what, with what. */
@NullMarked
package dev.fresnel.arm.onboarding;

import org.jspecify.annotations.NullMarked;
