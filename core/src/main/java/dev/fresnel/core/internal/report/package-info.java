// SPDX-License-Identifier: Apache-2.0
/** What pages say of access: the picture and the table of an access map. */
@NullMarked
package dev.fresnel.core.internal.report;

import org.jspecify.annotations.NullMarked;
