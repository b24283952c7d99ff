// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.read.document;

import dev.fresnel.arm.internal.expression.ArmValue;
import dev.fresnel.arm.internal.read.environment.TemplateEnvironment;
import dev.fresnel.arm.internal.read.resource.WrittenResource;
import dev.fresnel.arm.internal.read.walk.TemplateRecord;
import dev.fresnel.core.internal.codec.domain.ResourceTypes;

/** The resource ids that resources of templates get. */
final class ResourceIds {

  private static final String RESOURCE_GROUPS = "Microsoft.Resources/resourceGroups";
  private static final String MANAGEMENT = "Microsoft.Management/managementGroups";

  private ResourceIds() {}

  static String of(TemplateRecord.Recorded entry) {
    WrittenResource resource = entry.resource();
    ArmValue written = resource.name();
    String name = written == null ? "" : RecordedTemplate.text(written);
    TemplateEnvironment nested = entry.nested() == null ? null : entry.nested().environment();
    TemplateEnvironment around = nested == null ? resource.environment() : nested;
    String scope = RecordedTemplate.text(around.destination().resourceId());
    ArmValue named = resource.scope();
    if (named != null && nested == null) {
      scope = scope(RecordedTemplate.text(named), scope);
    }
    if (ResourceTypes.is(entry.type(), RESOURCE_GROUPS)) {
      int group = scope.indexOf("/resourceGroups/");
      return (group < 0 ? scope : scope.substring(0, group)) + "/resourceGroups/" + name;
    } else if (ResourceTypes.is(entry.type(), MANAGEMENT)) {
      return "/providers/" + MANAGEMENT + "/" + name;
    }
    return id(scope, entry.type(), name);
  }

  /** A scope that is written as a whole id, or as what follows that of the deployment. */
  private static String scope(String written, String around) {
    if (written.equals("/")) {
      return "";
    } else if (written.startsWith("/") || written.startsWith("[")) {
      return written;
    }
    String[] parts = written.split("/", -1);
    return parts.length > 2 ? id(around, parts) : around;
  }

  private static String id(String scope, String[] parts) {
    String type = parts[0] + "/" + parts[1];
    return id(scope, type, parts[2]);
  }

  /** Types and names by turns, after the namespace of the provider. */
  private static String id(String scope, String type, String name) {
    String[] types = type.split("/", -1);
    String[] names = name.split("/", -1);
    StringBuilder id = new StringBuilder(scope).append("/providers/").append(types[0]);
    for (int i = 1; i < types.length; i++) {
      id.append('/').append(types[i]);
      if (i == types.length - 1) {
        for (int j = i - 1; j < names.length; j++) {
          id.append('/').append(names[j]);
        }
      } else {
        id.append('/').append(i - 1 < names.length ? names[i - 1] : "");
      }
    }
    return id.toString();
  }
}
