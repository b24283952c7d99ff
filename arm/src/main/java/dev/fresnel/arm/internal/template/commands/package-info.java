// SPDX-License-Identifier: Apache-2.0
/** Command lines that deploy, check and remove, for the shells that people have. */
@NullMarked
package dev.fresnel.arm.internal.template.commands;

import org.jspecify.annotations.NullMarked;
