// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that a deployment needs, in a folder or a zip, for one customer or for many.
 *
 * <p>Start at {@link dev.fresnel.arm.bundle.DeploymentBundle}.
 */
@NullMarked
package dev.fresnel.arm.bundle;

import org.jspecify.annotations.NullMarked;
