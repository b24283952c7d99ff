// SPDX-License-Identifier: Apache-2.0
/** Reads and writes policies as JSON. */
@NullMarked
package dev.fresnel.validation.internal.policy;

import org.jspecify.annotations.NullMarked;
