// SPDX-License-Identifier: Apache-2.0
/** Benchmarks: what Fresnel costs, each beside what one would otherwise use, in the same run. */
@NullMarked
package dev.fresnel.examples.benchmark;

import org.jspecify.annotations.NullMarked;
