// SPDX-License-Identifier: Apache-2.0
/**
 * Findings as reports: text, HTML and Markdown for people, JSON for programs, SARIF for code
 * scanning; and access as pages.
 *
 * <p>Start at {@link dev.fresnel.validation.report.Report}.
 */
@NullMarked
package dev.fresnel.validation.report;

import org.jspecify.annotations.NullMarked;
