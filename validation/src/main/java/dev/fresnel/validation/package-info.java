// SPDX-License-Identifier: Apache-2.0
/**
 * Says what Azure or the marketplace would refuse, and what would deploy and then hurt.
 *
 * <p>Start at {@link dev.fresnel.validation.Validator}.
 */
@NullMarked
package dev.fresnel.validation;

import org.jspecify.annotations.NullMarked;
