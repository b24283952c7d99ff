// SPDX-License-Identifier: Apache-2.0
/** For tests of rules, one's own included. */
@NullMarked
package dev.fresnel.arm.testing;

import org.jspecify.annotations.NullMarked;
