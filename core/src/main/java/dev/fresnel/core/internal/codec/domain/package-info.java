// SPDX-License-Identifier: Apache-2.0
/**
 * The codecs of the domain types: offers, delegations, customers, roles, findings and changes of
 * access.
 */
@NullMarked
package dev.fresnel.core.internal.codec.domain;

import org.jspecify.annotations.NullMarked;
