// SPDX-License-Identifier: Apache-2.0
/** How rules are run and policies applied. */
@NullMarked
package dev.fresnel.validation.internal;

import org.jspecify.annotations.NullMarked;
