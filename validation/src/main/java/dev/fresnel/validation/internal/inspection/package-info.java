// SPDX-License-Identifier: Apache-2.0
/**
 * Facts about a model that several rules need, and the words of their messages; no rule is here.
 */
@NullMarked
package dev.fresnel.validation.internal.inspection;

import org.jspecify.annotations.NullMarked;
