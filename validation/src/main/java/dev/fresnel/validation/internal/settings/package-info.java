// SPDX-License-Identifier: Apache-2.0
/** Reads and writes rule settings as JSON. */
@NullMarked
package dev.fresnel.validation.internal.settings;

import org.jspecify.annotations.NullMarked;
