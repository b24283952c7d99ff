// SPDX-License-Identifier: Apache-2.0
/** Goes through the resources of templates, nested deployments and policies. */
@NullMarked
package dev.fresnel.arm.internal.read.walk;

import org.jspecify.annotations.NullMarked;
