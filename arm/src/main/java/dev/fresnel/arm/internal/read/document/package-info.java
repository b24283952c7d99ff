// SPDX-License-Identifier: Apache-2.0
/**
 * Reads one document: tells its kind, has its resources walked, and puts definitions and
 * assignments together.
 */
@NullMarked
package dev.fresnel.arm.internal.read.document;

import org.jspecify.annotations.NullMarked;
