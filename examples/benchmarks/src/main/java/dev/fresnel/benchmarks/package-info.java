// SPDX-License-Identifier: Apache-2.0
/** What Fresnel costs, each row of the table beside what one would otherwise use. */
@NullMarked
package dev.fresnel.benchmarks;

import org.jspecify.annotations.NullMarked;
