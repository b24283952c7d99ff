// SPDX-License-Identifier: Apache-2.0
/**
 * What is measured: a class for each topic, listed in {@link
 * dev.fresnel.benchmarks.rows.BenchmarkRows}.
 */
@NullMarked
package dev.fresnel.benchmarks.rows;

import org.jspecify.annotations.NullMarked;
