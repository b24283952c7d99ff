// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.Authorization;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.fixtures.SamplePrincipals;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.rule.Circumstances;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One fault for each rule about eligible authorizations. */
public final class EligibleAuthorizationMutations {

  private static final JustInTimeAccessPolicy POLICY = JustInTimeAccessPolicy.builder().build();

  /** Not among the roles that offers are made with, so nothing is eligible for it yet. */
  private static final EligibleAuthorization SOUND =
      EligibleAuthorization.of(SamplePrincipals.SUPPORT, FurtherRoles.READER, POLICY);

  private static final Principal USER = SamplePrincipals.principal(PrincipalType.USER, 5);
  private static final Principal AUTOMATION =
      SamplePrincipals.principal(PrincipalType.SERVICE_PRINCIPAL, 3);

  private EligibleAuthorizationMutations() {}

  public static List<Mutation> all() {
    List<Mutation> all = new ArrayList<>(ofRolesAndPrincipals());
    all.addAll(ofPolicies());
    all.addAll(ofTwoPolicies());
    all.addAll(ofCircumstances());
    return all;
  }

  private static List<Mutation> ofRolesAndPrincipals() {
    return List.of(
        adding("LH3001", "no Reader", SOUND.withPrincipal(SamplePrincipals.group(6))),
        adding("LH3002", "Owner", eligible(Roles.OWNER)),
        adding("LH3003", "User Access Administrator", eligible(Roles.USER_ACCESS_ADMINISTRATOR)),
        adding("LH3004", "assignable roles", SOUND.withDelegatedRoleDefinitionIds(Roles.READER)),
        adding("LH2003", "unknown role", eligible(FurtherRoles.NOWHERE)),
        adding("LH2004", "custom role", eligible(FurtherRoles.CUSTOM)),
        adding("LH2006", "data actions", eligible(Roles.LOG_ANALYTICS_CONTRIBUTOR)),
        adding("LH2007", "restricted actions", eligible(Roles.LOCKS_CONTRIBUTOR)),
        adding("LH2013", "deprecated role", eligible(FurtherRoles.DEPRECATED)),
        adding("LH2020", "keys", eligible(Roles.VIRTUAL_MACHINE_CONTRIBUTOR)),
        Mutation.ofManifest(
            "LH3005",
            "service principal",
            manifest -> eligibleReader(manifest, SOUND.withPrincipal(AUTOMATION))),
        Mutation.ofManifest(
            "LH3013",
            "his own approver",
            manifest -> eligibleReader(manifest, approvedBy(USER).withPrincipal(USER))));
  }

  private static List<Mutation> ofPolicies() {
    return List.of(
        adding("LH2012", "zeros approve", approvedBy(AuthorizationMutations.ZEROS)),
        adding("LH3006", "service principal", approvedBy(AUTOMATION)),
        adding(
            "LH3006",
            "app registration",
            approvedBy(SamplePrincipals.principal(PrincipalType.APPLICATION, 4))),
        adding("LH3007", "PT29M59S", lasting(Duration.ofSeconds(30 * 60 - 1))),
        adding("LH3007", "PT8H1S", lasting(Duration.ofSeconds(8 * 60 * 60 + 1))),
        adding("LH3007", "negative", lasting(Duration.ofHours(-1))),
        adding("LH3007", "beyond nanoseconds", lasting(Duration.ofDays(365_000))),
        adding("LH3008", "PT30M1S", lasting(Duration.ofSeconds(30 * 60 + 1))),
        adding("LH3008", "PT45M", lasting(Duration.ofMinutes(45))),
        adding("LH3008", "PT7H59M", lasting(Duration.ofMinutes(8 * 60 - 1))),
        adding("LH3009", "eleven", SOUND.withJustInTimeAccessPolicy(elevenApprovers())));
  }

  private static List<Mutation> ofTwoPolicies() {
    return List.of(
        differing(
            "multifactor authentication",
            POLICY.withMultiFactorAuthProvider(MultiFactorAuthProvider.AZURE)),
        differing("duration", POLICY.withMaximumActivationDuration(Duration.ofHours(2))),
        differing("approvers", POLICY.withManagedByTenantApprovers(SamplePrincipals.group(100))));
  }

  private static List<Mutation> ofCircumstances() {
    return List.of(
        Mutation.ofManifest(
            "LH3010",
            "old interface",
            Circumstances.builder().apiVersion(ApiVersion.V2019_09_01).build(),
            manifest -> plus(manifest, SOUND)),
        Mutation.ofDefinition(
            "LH3011",
            "national cloud",
            Circumstances.builder().cloud(Cloud.CHINA).build(),
            definition -> definition.toBuilder().addEligibleAuthorization(SOUND).build()));
  }

  private static Mutation differing(String what, JustInTimeAccessPolicy policy) {
    return Mutation.ofManifest(
        "LH3012",
        what,
        manifest ->
            eligibleReader(
                plus(manifest, SOUND),
                SOUND.withPrincipal(USER).withJustInTimeAccessPolicy(policy)));
  }

  private static JustInTimeAccessPolicy elevenApprovers() {
    List<Principal> approvers = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      approvers.add(SamplePrincipals.group(100 + i));
    }
    return POLICY.withManagedByTenantApprovers(approvers);
  }

  private static EligibleAuthorization eligible(RoleDefinitionId role) {
    return SOUND.withRoleDefinitionId(role);
  }

  private static EligibleAuthorization lasting(Duration duration) {
    return SOUND.withJustInTimeAccessPolicy(POLICY.withMaximumActivationDuration(duration));
  }

  private static EligibleAuthorization approvedBy(Principal approver) {
    return SOUND.withJustInTimeAccessPolicy(POLICY.withManagedByTenantApprovers(approver));
  }

  private static Mutation adding(String ruleId, String what, EligibleAuthorization eligible) {
    return Mutation.ofManifest(ruleId, "eligible: " + what, manifest -> plus(manifest, eligible));
  }

  private static Manifest eligibleReader(Manifest manifest, EligibleAuthorization eligible) {
    return plus(
        AuthorizationMutations.plus(manifest, Authorization.of(eligible.principal(), Roles.READER)),
        eligible);
  }

  private static Manifest plus(Manifest manifest, EligibleAuthorization eligible) {
    return manifest.toBuilder().addEligibleAuthorization(eligible).build();
  }
}
