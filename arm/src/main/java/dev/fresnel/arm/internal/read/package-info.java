// SPDX-License-Identifier: Apache-2.0
/** From templates, policies and payloads to definitions and assignments. */
@NullMarked
package dev.fresnel.arm.internal.read;

import org.jspecify.annotations.NullMarked;
