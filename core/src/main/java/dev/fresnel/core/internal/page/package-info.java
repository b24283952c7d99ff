// SPDX-License-Identifier: Apache-2.0
/**
 * Pages that people read: their parts, and the writers of each format, which escape whatever comes
 * from outside.
 */
@NullMarked
package dev.fresnel.core.internal.page;

import org.jspecify.annotations.NullMarked;
