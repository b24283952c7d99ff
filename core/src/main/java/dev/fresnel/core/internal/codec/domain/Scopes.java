// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.codec.domain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.codec.Codec;
import dev.fresnel.core.internal.codec.Reading;
import dev.fresnel.core.internal.codec.ScalarCodec;
import dev.fresnel.core.internal.tree.NodeKind;
import dev.fresnel.core.internal.tree.TreeNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scopes by their resource ids. */
public final class Scopes {

  private static final List<String> SUBSCRIPTION = List.of("", "subscriptions");
  private static final List<String> RESOURCE_GROUP =
      List.of("", "subscriptions", "", "resourceGroups");
  private static final List<String> MANAGEMENT_GROUP =
      List.of("", "providers", "Microsoft.Management", "managementGroups");

  /** What names a scope, for messages. */
  static final String FORM =
      "the resource id of a subscription, a resource group or a management group";

  static final Codec<Scope> SCOPE = new ScopeCodec();

  private Scopes() {}

  /**
   * The scope that a resource id names, its parts well formed or not; null if it is the id of
   * something else.
   */
  public static @Nullable Scope parse(String resourceId) {
    return of(List.of(resourceId.split("/", -1)));
  }

  /** The scope that a value names, of which parts may not be known; null if it is none. */
  public static @Nullable Scope of(TreeNode node) {
    return of(node.segments('/'));
  }

  /** The scope whose resource id has these parts between its slashes; null if it is no scope. */
  public static @Nullable Scope of(List<String> parts) {
    if (areAt(parts, SUBSCRIPTION)) {
      return new SubscriptionScope(SubscriptionId.asWritten(parts.get(2)));
    } else if (areAt(parts, RESOURCE_GROUP)) {
      return new ResourceGroupScope(
          SubscriptionId.asWritten(parts.get(2)), ResourceGroupName.asWritten(parts.get(4)));
    }
    return areAt(parts, MANAGEMENT_GROUP) ? new ManagementGroupScope(parts.get(4)) : null;
  }

  /** Whether the parts are these, of which empty ones stand for any, and a name after them. */
  private static boolean areAt(List<String> parts, List<String> expected) {
    if (parts.size() != expected.size() + 1 || !parts.get(0).isEmpty()) {
      return false;
    }
    for (int i = 1; i < expected.size(); i++) {
      if (!expected.get(i).isEmpty() && !expected.get(i).equalsIgnoreCase(parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static final class ScopeCodec implements Codec<Scope> {

    private static final Codec<Scope> TEXT =
        new ScalarCodec<>(FORM, Scope::resourceId, Scopes::parse, null);

    @Override
    public void write(Scope value, JsonGenerator out) throws IOException {
      TEXT.write(value, out);
    }

    @Override
    public @Nullable Scope read(TreeNode node, Reading in) {
      boolean isKnown = node.kind() != NodeKind.UNKNOWN;
      if (isKnown && node.kind() != NodeKind.TEXT) {
        return TEXT.read(node, in);
      }
      Scope scope = of(node);
      if (scope == null && isKnown) {
        in.malformed(node, node.text(), FORM);
      } else if (scope == null) {
        in.notKnown(node);
      }
      return scope;
    }

    @Override
    public @Nullable Scope placeholder() {
      return null;
    }

    /** All parts of a scope stand within its resource id. */
    @Override
    public Place property(TreeNode node, String name) {
      return new Place(node, TEXT);
    }
  }
}
