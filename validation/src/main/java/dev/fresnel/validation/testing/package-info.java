// SPDX-License-Identifier: Apache-2.0
/** For tests of rules, one's own included. */
@NullMarked
package dev.fresnel.validation.testing;

import org.jspecify.annotations.NullMarked;
