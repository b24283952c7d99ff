// SPDX-License-Identifier: Apache-2.0
/** The words by which messages name principals, roles and scopes. */
@NullMarked
package dev.fresnel.core.internal.wording;

import org.jspecify.annotations.NullMarked;
