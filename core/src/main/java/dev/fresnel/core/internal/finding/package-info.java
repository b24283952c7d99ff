// SPDX-License-Identifier: Apache-2.0
/** What this module reports. */
@NullMarked
package dev.fresnel.core.internal.finding;

import org.jspecify.annotations.NullMarked;
