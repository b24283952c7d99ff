// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

/**
 * What can be checked as a whole: the root of the paths that findings name.
 *
 * <p>All subjects are values of the domain; a validator takes any of them.
 */
public sealed interface Subject
    permits CustomerTenant,
        DefinitionChange,
        Delegation,
        Offer,
        OfferChange,
        Plan,
        RegistrationDefinition {}
