// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.validation.internal.rules;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.JustInTimeAccessPolicy;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.MultiFactorAuthProvider;
import dev.fresnel.core.Offer;
import dev.fresnel.core.Plan;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.role.RoleCatalog;
import dev.fresnel.core.role.RoleDefinition;
import dev.fresnel.core.role.Roles;
import dev.fresnel.validation.Fixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes offers in which no rule finds anything; equal seeds give equal offers. */
public final class ValidOffers {

  /** A group that reads, may remove the delegation and may activate roles, in every plan. */
  public static final Principal OPERATIONS = group(1);

  /** Authorizations that a plan has at the most, so that a mutation can add some. */
  private static final int MOST = 15;

  private static final List<RoleDefinitionId> GIVEN = quietRoles();

  private final Random random;

  private ValidOffers(Random random) {
    this.random = random;
  }

  static Arbitrary<Offer> offers() {
    return Arbitraries.randomValue(random -> new ValidOffers(random).offer());
  }

  /** An offer of one plan with as little in it as no rule objects to. */
  public static Offer smallest() {
    Manifest manifest =
        OfferFixtures.manifest("1.0.0")
            .withAuthorizations(
                Authorization.of(OPERATIONS, Roles.READER),
                Authorization.of(
                    OPERATIONS, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE));
    return OfferFixtures.offer()
        .withPlans(OfferFixtures.privatePlan("plan").withManifest(manifest));
  }

  static Principal group(int number) {
    return principal(PrincipalType.GROUP, number);
  }

  static Principal principal(PrincipalType type, int number) {
    return Principal.of(
        type,
        PrincipalId.parse(String.format(Locale.ROOT, "%08x-aaaa-4bbb-8ccc-000000000009", number)),
        "Principal " + number);
  }

  /** Roles that can be delegated in any way, and of which there is nothing to be said. */
  private static List<RoleDefinitionId> quietRoles() {
    List<RoleDefinitionId> quiet = new ArrayList<>();
    for (RoleDefinition role : RoleCatalog.builtIn().roles()) {
      if (role.support().forEligibleAuthorization().isSupported()
          && role.support().forAssignableRole().isSupported()
          && role.keyActions().isEmpty()
          && !role.id().equals(Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE)) {
        quiet.add(role.id());
      }
    }
    return quiet;
  }

  private Offer offer() {
    List<Plan> plans = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      plans.add(OfferFixtures.privatePlan("plan-" + i).withManifest(manifest()));
    }
    return OfferFixtures.offer().withPlans(plans);
  }

  private Manifest manifest() {
    Manifest.Builder manifest =
        Manifest.builder()
            .version(ManifestVersion.parse("1." + random.nextInt(9) + ".0"))
            .managedByTenantId(Fixtures.MANAGING_TENANT);
    Set<Authorization> authorizations = new LinkedHashSet<>();
    authorizations.add(Authorization.of(OPERATIONS, Roles.READER));
    authorizations.add(
        Authorization.of(OPERATIONS, Roles.MANAGED_SERVICES_REGISTRATION_ASSIGNMENT_DELETE_ROLE));
    int permanent = random.nextInt(8);
    for (int i = 0; i < permanent; i++) {
      authorizations.add(Authorization.of(anyone(), role()));
    }
    if (random.nextBoolean()) {
      authorizations.add(userAccessAdministrator());
    }
    manifest.addAllAuthorizations(authorizations);
    Set<RoleDefinitionId> roles = new HashSet<>();
    for (int i = random.nextInt(MOST - authorizations.size()); i > 0; i--) {
      RoleDefinitionId role = role();
      if (roles.add(role)) {
        manifest.addEligibleAuthorization(EligibleAuthorization.of(OPERATIONS, role, policy()));
      }
    }
    return manifest.build();
  }

  private Authorization userAccessAdministrator() {
    return Authorization.of(
            principal(PrincipalType.SERVICE_PRINCIPAL, 2), Roles.USER_ACCESS_ADMINISTRATOR)
        .withDelegatedRoleDefinitionIds(Roles.CONTRIBUTOR, role());
  }

  private JustInTimeAccessPolicy policy() {
    JustInTimeAccessPolicy.Builder policy =
        JustInTimeAccessPolicy.builder()
            .multiFactorAuthProvider(
                random.nextBoolean()
                    ? MultiFactorAuthProvider.AZURE
                    : MultiFactorAuthProvider.NONE);
    if (random.nextBoolean()) {
      policy.maximumActivationDuration(Duration.ofMinutes(30L * (1 + random.nextInt(16))));
    }
    int approvers = random.nextInt(11);
    for (int i = 0; i < approvers; i++) {
      policy.addManagedByTenantApprover(group(100 + i));
    }
    return policy.build();
  }

  private Principal anyone() {
    PrincipalType[] types = {
      PrincipalType.UNKNOWN,
      PrincipalType.USER,
      PrincipalType.GROUP,
      PrincipalType.SERVICE_PRINCIPAL
    };
    int type = random.nextInt(types.length);
    return principal(types[type], 10 + type);
  }

  private RoleDefinitionId role() {
    return GIVEN.get(random.nextInt(GIVEN.size()));
  }
}
