// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Circumstances;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** One fault for each rule about authorizations. */
public final class AuthorizationMutations {

  private static final Principal AUTOMATION =
      SamplePrincipals.principal(PrincipalType.SERVICE_PRINCIPAL, 3);

  static final Principal ZEROS =
      AUTOMATION
          .withId(PrincipalId.parse("00000000-0000-0000-0000-000000000000"))
          .withType(PrincipalType.UNKNOWN);

  private AuthorizationMutations() {}

  public static List<Mutation> all() {
    List<Mutation> all = new ArrayList<>(ofRoles());
    all.addAll(ofAssignableRoles());
    all.addAll(ofPrincipals());
    all.addAll(ofNumbers());
    return all;
  }

  private static List<Mutation> ofRoles() {
    return List.of(
        adding("LH2003", "unknown role", Authorization.of(AUTOMATION, FurtherRoles.NOWHERE)),
        adding("LH2004", "custom role", Authorization.of(AUTOMATION, FurtherRoles.CUSTOM)),
        adding("LH2005", "Owner", Authorization.of(AUTOMATION, Roles.OWNER)),
        adding(
            "LH2006",
            "data actions",
            Authorization.of(AUTOMATION, Roles.LOG_ANALYTICS_CONTRIBUTOR)),
        adding(
            "LH2007", "restricted actions", Authorization.of(AUTOMATION, Roles.LOCKS_CONTRIBUTOR)),
        adding("LH2013", "deprecated role", Authorization.of(AUTOMATION, FurtherRoles.DEPRECATED)),
        adding("LH2020", "keys", Authorization.of(AUTOMATION, Roles.VIRTUAL_MACHINE_CONTRIBUTOR)));
  }

  private static List<Mutation> ofAssignableRoles() {
    return List.of(
        adding("LH2008", "none", Authorization.of(AUTOMATION, Roles.USER_ACCESS_ADMINISTRATOR)),
        adding(
            "LH2009",
            "beside another role",
            Authorization.of(AUTOMATION, Roles.MONITORING_READER)
                .withDelegatedRoleDefinitionIds(Roles.READER)),
        assigning("LH2003", FurtherRoles.NOWHERE),
        assigning("LH2004", FurtherRoles.CUSTOM),
        assigning("LH2011", Roles.LOG_ANALYTICS_CONTRIBUTOR),
        assigning("LH2014", Roles.OWNER),
        assigning("LH2014", Roles.USER_ACCESS_ADMINISTRATOR),
        assigning("LH2014", Roles.LOCKS_CONTRIBUTOR),
        assigning("LH2014", FurtherRoles.DEPRECATED),
        adding(
            "LH2021",
            "for a group",
            userAccessAdministrator(SamplePrincipals.SUPPORT, Roles.CONTRIBUTOR)));
  }

  private static List<Mutation> ofPrincipals() {
    return List.of(
        adding("LH2012", "zeros", Authorization.of(ZEROS, Roles.MONITORING_READER)),
        adding(
            "LH2015",
            "app registration",
            Authorization.of(
                SamplePrincipals.principal(PrincipalType.APPLICATION, 4), Roles.MONITORING_READER)),
        adding(
            "LH2015",
            "Microsoft 365 group",
            Authorization.of(
                SamplePrincipals.principal(PrincipalType.MICROSOFT_365_GROUP, 4),
                Roles.MONITORING_READER)),
        Mutation.ofManifest(
            "LH2017",
            "users only",
            manifest -> onlyOf(PrincipalType.USER, withoutUserAccessAdministrator(manifest))),
        Mutation.ofManifest(
            "LH2018",
            "service principals only",
            manifest -> onlyOf(PrincipalType.SERVICE_PRINCIPAL, manifest)));
  }

  private static Manifest givingTheTenantItself(Manifest manifest) {
    PrincipalId tenant = PrincipalId.parse(manifest.managedByTenantId().value());
    return plus(
        manifest,
        manifest.authorizations().get(0).withPrincipal(Principal.group(tenant, "Tenant")));
  }

  private static List<Mutation> ofNumbers() {
    return List.of(
        Mutation.ofManifest(
            "LH2001",
            "none",
            manifest -> manifest.withAuthorizations().withEligibleAuthorizations()),
        Mutation.ofDefinition(
            "LH2012",
            "zeros manage",
            Circumstances.unknown(),
            definition ->
                definition.withManagedByTenantId(
                    TenantId.parse("00000000-0000-0000-0000-000000000000"))),
        Mutation.ofDefinition(
            "LH2022",
            "none in a definition",
            Circumstances.unknown(),
            definition -> definition.withAuthorizations().withEligibleAuthorizations()),
        Mutation.ofDefinition(
            "LH2024",
            "twos manage",
            Circumstances.unknown(),
            definition ->
                definition.withManagedByTenantId(
                    TenantId.parse("22222222-2222-2222-2222-222222222222"))),
        Mutation.ofManifest(
            "LH2023", "the managing tenant", AuthorizationMutations::givingTheTenantItself),
        Mutation.ofManifest(
            "LH2002",
            "the first again",
            manifest -> plus(manifest, manifest.authorizations().get(0))),
        Mutation.ofManifest(
            "LH2010",
            "no delete role",
            manifest ->
                keeping(
                    manifest,
                    role ->
                        !role.equals(Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE))),
        Mutation.ofManifest(
            "LH2016",
            "twenty-one",
            manifest -> {
              Manifest full = manifest;
              int more = 21 - manifest.eligibleAuthorizations().size();
              for (int i = manifest.authorizations().size(); i < more; i++) {
                full = plus(full, Authorization.of(SamplePrincipals.group(200 + i), Roles.READER));
              }
              return full;
            }),
        Mutation.ofManifest(
            "LH2019",
            "only the delete role",
            manifest ->
                keeping(
                    manifest.withEligibleAuthorizations(),
                    role ->
                        role.equals(Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE))));
  }

  private static Mutation assigning(String ruleId, RoleDefinitionId role) {
    return adding(ruleId, "assignable " + role, userAccessAdministrator(AUTOMATION, role));
  }

  private static Authorization userAccessAdministrator(Principal to, RoleDefinitionId role) {
    return Authorization.of(to, Roles.USER_ACCESS_ADMINISTRATOR)
        .withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, role);
  }

  private static Mutation adding(String ruleId, String what, Authorization authorization) {
    return Mutation.ofManifest(ruleId, what, manifest -> plus(manifest, authorization));
  }

  static Manifest plus(Manifest manifest, Authorization authorization) {
    return manifest.toBuilder().addAuthorization(authorization).build();
  }

  private static Manifest keeping(Manifest manifest, Predicate<RoleDefinitionId> kept) {
    return manifest.withAuthorizations(
        manifest.authorizations().stream()
            .filter(authorization -> kept.test(authorization.roleDefinitionId()))
            .toList());
  }

  private static Manifest withoutUserAccessAdministrator(Manifest manifest) {
    return keeping(manifest, role -> !role.equals(Roles.USER_ACCESS_ADMINISTRATOR));
  }

  private static Manifest onlyOf(PrincipalType type, Manifest manifest) {
    UnaryOperator<Authorization> change =
        authorization -> authorization.withPrincipal(authorization.principal().withType(type));
    return manifest
        .withAuthorizations(manifest.authorizations().stream().map(change).toList())
        .withEligibleAuthorizations();
  }
}
