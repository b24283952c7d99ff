// SPDX-License-Identifier: Apache-2.0
/** What the validator reports beside what rules find. */
@NullMarked
package dev.fresnel.validation.internal;

import org.jspecify.annotations.NullMarked;
