// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read;

import dev.fresnel.core.ManagementGroupScope;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.internal.codec.domain.Scopes;
import org.jspecify.annotations.Nullable;

/** Scopes of which a part is not known, such as {@code /subscriptions/{parameters('id')}}. */
final class UnknownScope {

  /** Stands for a slash within braces, which separates nothing. */
  private static final char HIDDEN_SLASH = '\uE000';

  private UnknownScope() {}

  /** The scope, its unknown parts as expressions; null if it is the text of something else. */
  static @Nullable Scope parse(String text) {
    Scope scope = Scopes.parse(hideSlashes(text));
    if (scope instanceof SubscriptionScope subscription) {
      return new SubscriptionScope(id(subscription.subscriptionId()));
    } else if (scope instanceof ResourceGroupScope group) {
      return new ResourceGroupScope(
          id(group.subscriptionId()),
          ResourceGroupName.asWritten(show(group.resourceGroupName().value())));
    } else if (scope instanceof ManagementGroupScope group) {
      return new ManagementGroupScope(show(group.managementGroupId()));
    }
    return null;
  }

  private static SubscriptionId id(SubscriptionId id) {
    return SubscriptionId.asWritten(show(id.value()));
  }

  private static String hideSlashes(String text) {
    StringBuilder hidden = new StringBuilder(text.length());
    int braces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      hidden.append(c == '/' && braces > 0 ? HIDDEN_SLASH : c);
    }
    return hidden.toString();
  }

  private static String show(String part) {
    String text = part.replace(HIDDEN_SLASH, '/');
    boolean isHole = text.startsWith("{") && text.indexOf('}') == text.length() - 1;
    return isHole ? "[" + text.substring(1, text.length() - 1) + "]" : text;
  }
}
