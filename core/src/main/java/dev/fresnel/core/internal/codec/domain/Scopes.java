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
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Scopes by their resource ids. */
public final class Scopes {

  private static final String SUBSCRIPTIONS = "/subscriptions/";
  private static final String RESOURCE_GROUPS = "/resourceGroups/";
  private static final String MANAGEMENT_GROUPS =
      "/providers/Microsoft.Management/managementGroups/";

  static final Codec<Scope> SCOPE = new ScopeCodec();

  private Scopes() {}

  /**
   * The scope that a resource id names, its parts well formed or not; null if it is the id of
   * something else.
   */
  public static @Nullable Scope parse(String resourceId) {
    if (startsWith(resourceId, MANAGEMENT_GROUPS, 0)) {
      String name = resourceId.substring(MANAGEMENT_GROUPS.length());
      return name.indexOf('/') >= 0 ? null : new ManagementGroupScope(name);
    } else if (!startsWith(resourceId, SUBSCRIPTIONS, 0)) {
      return null;
    }
    int end = resourceId.indexOf('/', SUBSCRIPTIONS.length());
    if (end < 0) {
      return new SubscriptionScope(
          SubscriptionId.asWritten(resourceId.substring(SUBSCRIPTIONS.length())));
    } else if (!startsWith(resourceId, RESOURCE_GROUPS, end)) {
      return null;
    }
    String group = resourceId.substring(end + RESOURCE_GROUPS.length());
    return group.indexOf('/') >= 0
        ? null
        : new ResourceGroupScope(
            SubscriptionId.asWritten(resourceId.substring(SUBSCRIPTIONS.length(), end)),
            ResourceGroupName.asWritten(group));
  }

  private static boolean startsWith(String text, String prefix, int at) {
    return text.regionMatches(true, at, prefix, 0, prefix.length());
  }

  private static final class ScopeCodec implements Codec<Scope> {

    private static final Codec<Scope> TEXT =
        new ScalarCodec<>(
            "the resource id of a subscription, a resource group or a management group",
            Scope::resourceId,
            Scopes::parse,
            null);

    @Override
    public void write(Scope value, JsonGenerator out) throws IOException {
      TEXT.write(value, out);
    }

    @Override
    public @Nullable Scope read(JsonValue json, Reading in) {
      return TEXT.read(json, in);
    }

    @Override
    public @Nullable Scope placeholder() {
      return null;
    }

    /** All parts of a scope stand within its resource id. */
    @Override
    public Place property(JsonValue json, String name) {
      return new Place(json, TEXT);
    }
  }
}
