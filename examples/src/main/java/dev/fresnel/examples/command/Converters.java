// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import dev.fresnel.arm.read.DestinationKind;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.id.PlanId;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.text.Text;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the domain's types are written on the command line. */
final class Converters {

  private static final String RESOURCE_GROUPS = "resource-groups:";

  private Converters() {}

  static CommandLine register(CommandLine command) {
    return command
        .registerConverter(PlanId.class, PlanId::asWritten)
        .registerConverter(TenantId.class, strict(TenantId::parse))
        .registerConverter(PrincipalId.class, strict(PrincipalId::parse))
        .registerConverter(SubscriptionId.class, strict(SubscriptionId::parse))
        .registerConverter(ApiVersion.class, strict(Converters::apiVersion))
        .registerConverter(DestinationKind.class, strict(Converters::destination))
        .registerConverter(ReadLimit.class, strict(Converters::limit))
        .registerConverter(RoleDefinition.class, strict(Converters::role))
        .registerConverter(InetAddress.class, strict(Converters::address))
        .registerConverter(LocalDate.class, strict(Converters::day))
        .registerConverter(Cloud.class, strict(Converters::cloud))
        .registerConverter(TemplateScope.class, strict(Converters::scope));
  }

  /** Has what a parser says of a value shown as it is. */
  private static <T> ITypeConverter<T> strict(Function<String, T> parser) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "must be the address or the name of a machine, not " + Text.quote(text), e);
    }
  }

  private static ApiVersion apiVersion(String text) {
    return ApiVersion.tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + List.of(ApiVersion.values())
                        + ", not "
                        + Text.quote(text)));
  }

  private static Cloud cloud(String text) {
    for (Cloud cloud : Cloud.values()) {
      if (cloud.name().replace("_", "").equalsIgnoreCase(text.replace("-", ""))) {
        return cloud;
      }
    }
    throw new IllegalArgumentException(
        "must be public, usGovernment or china, not " + Text.quote(text));
  }

  private static DestinationKind destination(String text) {
    for (DestinationKind kind : DestinationKind.values()) {
      if (kind.name().replace('_', '-').equalsIgnoreCase(text)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "must be subscription, resource-group, management-group or tenant, not "
            + Text.quote(text));
  }

  private static ReadLimit limit(String text) {
    for (ReadLimit limit : ReadLimit.values()) {
      if (limit.toString().equalsIgnoreCase(text)) {
        return limit;
      }
    }
    throw new IllegalArgumentException(
        "must be one of " + ReadLimit.names() + ", not " + Text.quote(text));
  }

  private static RoleDefinition role(String text) {
    return findRole(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be the name or id of a built-in role, not " + Text.quote(text)));
  }

  /** The built-in role of a name or id; empty if there is none. */
  static Optional<RoleDefinition> findRole(String text) {
    RoleCatalog roles = RoleCatalog.builtIn();
    return RoleDefinitionId.tryParse(text).flatMap(roles::find).or(() -> roles.findByName(text));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "must be a day such as 2027-03-31, not " + Text.quote(text), e);
    }
  }

  private static TemplateScope scope(String text) {
    if (text.equals("subscription")) {
      return TemplateScope.subscription();
    }
    if (text.equals("management-group")) {
      return TemplateScope.managementGroup();
    }
    if (!text.startsWith(RESOURCE_GROUPS)) {
      throw new IllegalArgumentException(
          "must be subscription, resource-groups:NAME,NAME or management-group, not "
              + Text.quote(text));
    }
    List<ResourceGroupName> names = new ArrayList<>();
    for (String name : text.substring(RESOURCE_GROUPS.length()).split(",", -1)) {
      names.add(ResourceGroupName.parse(name));
    }
    return TemplateScope.resourceGroups(names);
  }
}
