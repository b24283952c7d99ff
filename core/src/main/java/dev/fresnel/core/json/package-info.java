// SPDX-License-Identifier: Apache-2.0
/**
 * Offers, plans, definitions, delegations and customers in files of JSON.
 *
 * <p>{@link dev.fresnel.core.json.ModelWriter} writes them and {@link
 * dev.fresnel.core.json.ModelReader} reads them. Properties are named as the accessors of the
 * domain types; what is absent, empty or a default is left out; identifiers are strings, durations
 * are in ISO 8601, constants are named as Azure names them or in lower camel case, such as {@code
 * onSale}.
 *
 * <p>Authorizations and approvers have the shape of templates and the REST interface ({@code
 * principalId}, {@code principalIdDisplayName}, {@code roleDefinitionId} and so on), with {@code
 * principalType} added where it is known. Registration definitions and assignments are resources of
 * that interface: what a definition says stands in {@code properties}, its marketplace plan in
 * {@code plan}, and the scope of an assignment is what its {@code id} begins with. Where the
 * interface has no room: a definition has no {@code id}, for it does not know its subscription, and
 * its {@code name} is left out where a template is to derive it; an assignment without a name has
 * {@code scope} in place of {@code id}; a delegation is an object of {@code definition}, {@code
 * assignments} and {@code provisioningState}.
 */
@NullMarked
package dev.fresnel.core.json;

import org.jspecify.annotations.NullMarked;
