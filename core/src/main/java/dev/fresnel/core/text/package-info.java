// SPDX-License-Identifier: Apache-2.0
/** Shows values that come from outside in messages, for rules of one's own too. */
@NullMarked
package dev.fresnel.core.text;

import org.jspecify.annotations.NullMarked;
