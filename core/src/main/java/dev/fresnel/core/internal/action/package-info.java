// SPDX-License-Identifier: Apache-2.0
/** Names of operations, and the patterns of roles that they match. */
@NullMarked
package dev.fresnel.core.internal.action;

import org.jspecify.annotations.NullMarked;
