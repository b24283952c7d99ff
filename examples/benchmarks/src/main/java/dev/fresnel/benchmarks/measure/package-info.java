// SPDX-License-Identifier: Apache-2.0
/** How two sides of a ratio are measured by turns in one JVM. Knows nothing of Fresnel. */
@NullMarked
package dev.fresnel.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
