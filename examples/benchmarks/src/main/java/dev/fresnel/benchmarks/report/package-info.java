// SPDX-License-Identifier: Apache-2.0
/** Measured rows as a table for people and as a JSON file for programs. */
@NullMarked
package dev.fresnel.benchmarks.report;

import org.jspecify.annotations.NullMarked;
