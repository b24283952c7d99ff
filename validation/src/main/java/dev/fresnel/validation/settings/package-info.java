// SPDX-License-Identifier: Apache-2.0
/**
 * What a team decides about rules: severities, suppressions and accepted refusals.
 *
 * <p>A {@link dev.fresnel.validation.settings.RuleSettings} is read and written as JSON by {@code
 * RuleSettingsReader} and {@code RuleSettingsWriter}, and given to a {@code Validator}.
 */
@FresnelStyle
@NullMarked
package dev.fresnel.validation.settings;

import dev.fresnel.core.internal.FresnelStyle;
import org.jspecify.annotations.NullMarked;
