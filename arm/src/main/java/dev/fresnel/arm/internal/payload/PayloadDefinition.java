// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.payload;

/**
 * What a payload tells of a definition beside what the definition says.
 *
 * @param resourceId its resource id in lower case; empty if it is not told
 * @param manageeTenantId the tenant of the customer; empty if it is not told
 */
public record PayloadDefinition(String resourceId, String manageeTenantId) {}
