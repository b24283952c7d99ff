// SPDX-License-Identifier: Apache-2.0
/** The publication of an offer: which steps are possible when, and what they lead to. */
@NullMarked
package dev.fresnel.validation.publication;

import org.jspecify.annotations.NullMarked;
