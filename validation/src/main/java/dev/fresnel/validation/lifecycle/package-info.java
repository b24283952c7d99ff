// SPDX-License-Identifier: Apache-2.0
/** The life of offers and delegations: what happens to them, one event after the other. */
@NullMarked
package dev.fresnel.validation.lifecycle;

import org.jspecify.annotations.NullMarked;
