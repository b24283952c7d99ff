// SPDX-License-Identifier: Apache-2.0
/** Writing text out: deterministic JSON, and files that are whole or not there. */
@NullMarked
package dev.fresnel.arm.internal.output;

import org.jspecify.annotations.NullMarked;
