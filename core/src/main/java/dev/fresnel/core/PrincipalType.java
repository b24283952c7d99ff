// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core;

/**
 * What kind of directory object a principal is.
 *
 * <p>Templates do not say it, so what was read from one is {@link #UNKNOWN}; rules that depend on
 * it then stay silent. The last two are kinds that Azure refuses: tell them where you know them.
 */
public enum PrincipalType {
  /** Not told. */
  UNKNOWN,
  /** A single user. */
  USER,
  /** A security group. */
  GROUP,
  /** A service principal: an enterprise application or managed identity. */
  SERVICE_PRINCIPAL,
  /** A Microsoft 365 group, which cannot hold delegated access. */
  MICROSOFT_365_GROUP,
  /** An app registration, whose object id is often mistaken for that of its service principal. */
  APPLICATION
}
