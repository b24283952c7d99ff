// SPDX-License-Identifier: Apache-2.0
/** Writes reports in each format. */
@NullMarked
package dev.fresnel.validation.internal.report;

import org.jspecify.annotations.NullMarked;
