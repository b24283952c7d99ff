// SPDX-License-Identifier: Apache-2.0
/**
 * Environments that the expressions of templates, policies and parameters files are evaluated in.
 */
@NullMarked
package dev.fresnel.arm.internal.read.environment;

import org.jspecify.annotations.NullMarked;
