// SPDX-License-Identifier: Apache-2.0
/** The {@code fresnel} command: one class a sub-command. */
@NullMarked
package dev.fresnel.examples.command;

import org.jspecify.annotations.NullMarked;
