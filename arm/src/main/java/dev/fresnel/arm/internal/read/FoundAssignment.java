// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.RegistrationAssignment;
import dev.fresnel.core.internal.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A registration assignment that was found in a document.
 *
 * @param assignment the assignment
 * @param reference the resource id of its definition, with what is not known of it in braces
 * @param place where the resource stands
 * @param namePlace where its name stands
 * @param scopePlace where what it delegates is named
 */
record FoundAssignment(
    RegistrationAssignment assignment,
    String reference,
    @Nullable JsonValue place,
    @Nullable JsonValue namePlace,
    @Nullable JsonValue scopePlace) {}
