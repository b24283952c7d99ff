// SPDX-License-Identifier: Apache-2.0
/**
 * What readers read: a file, a stream or a text, with the name that places in it are given with.
 */
@NullMarked
package dev.fresnel.core.source;

import org.jspecify.annotations.NullMarked;
