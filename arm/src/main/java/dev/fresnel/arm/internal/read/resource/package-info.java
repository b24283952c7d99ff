// SPDX-License-Identifier: Apache-2.0
/** Makes registration definitions and assignments of resources in templates. */
@NullMarked
package dev.fresnel.arm.internal.read.resource;

import org.jspecify.annotations.NullMarked;
