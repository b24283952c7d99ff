// SPDX-License-Identifier: Apache-2.0
/** The rules about authorizations: one class a rule, named after the fault that it reports. */
@NullMarked
package dev.fresnel.validation.internal.rules.authorization;

import org.jspecify.annotations.NullMarked;
