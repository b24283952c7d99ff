// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.customer;

import dev.fresnel.core.Scope;
import dev.fresnel.core.id.Identifier;

/**
 * Names a registration definition or assignment among all resources of Azure: the scope that it is
 * in, and its name there. Upper and lower case are the same.
 *
 * <p>An id of which a part is yet to be evaluated is equal to itself alone: the same expression
 * gives other values elsewhere.
 */
public abstract sealed class DelegationResourceId
    permits DefinitionResourceId, AssignmentResourceId {

  /** Stands for a name that is not told: an expression, which is not known. */
  static final String NOT_KNOWN = "[not known]";

  private final Scope scope;
  private final ResourceKey key;

  DelegationResourceId(Scope scope, ResourceKey key) {
    this.scope = scope;
    this.key = key;
  }

  /** The scope that the resource is in. */
  public final Scope scope() {
    return scope;
  }

  /** The name, the last part of the resource id: a GUID, if Azure takes it. */
  public abstract Identifier name();

  /** Whether all parts are known, so that the id can be equal to another one. */
  public final boolean isKnown() {
    return key.number() == 0;
  }

  /** The resource id as Azure writes it. */
  public abstract String value();

  final ResourceKey key() {
    return key;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other instanceof DelegationResourceId that
            && getClass() == that.getClass()
            && key.equals(that.key));
  }

  @Override
  public final int hashCode() {
    return key.hashCode();
  }

  /** The resource id, as {@link #value()}. */
  @Override
  public final String toString() {
    return value();
  }

  /** Whether a text can be the last part of a resource id. */
  static boolean isName(String text) {
    return !text.isEmpty() && text.indexOf('/') < 0;
  }
}
