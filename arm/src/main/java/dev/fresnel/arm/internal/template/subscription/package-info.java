// SPDX-License-Identifier: Apache-2.0
/** Templates that delegate a subscription, or resource groups of it. */
@NullMarked
package dev.fresnel.arm.internal.template.subscription;

import org.jspecify.annotations.NullMarked;
