// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fresnel.core.Authorization;
import dev.fresnel.core.Manifest;
import dev.fresnel.core.Principal;
import dev.fresnel.core.PrincipalType;
import dev.fresnel.core.id.ManifestVersion;
import dev.fresnel.core.id.PrincipalId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.role.Roles;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The generated part of the API as a caller of another package meets it. */
class PublicApiTest {

  private static final PrincipalId ID = PrincipalId.parse("33333333-0000-0000-0000-000000000001");

  @Test
  void settersAndCopiesCanBeCalledAndReferredTo() {
    BiFunction<Principal, PrincipalType, Principal> copy = Principal::withType;
    BiFunction<Principal.Builder, PrincipalId, Principal.Builder> setter = Principal.Builder::id;
    Function<Principal.Builder, Principal> build = Principal.Builder::build;

    Principal principal = build.apply(setter.apply(Principal.builder(), ID));

    assertEquals(
        Principal.builder().id(ID).type(PrincipalType.USER).build(),
        copy.apply(principal, PrincipalType.USER));
    assertEquals("Ada", principal.withDisplayName("Ada").displayName().orElseThrow());
  }

  @Test
  void aChainOfCallsStaysWithThePublicBuilder() {
    Manifest.Builder builder = Manifest.builder().version(ManifestVersion.parse("1.0.0"));
    Authorization reader = Authorization.of(Principal.group(ID, "Tier 1"), Roles.READER);

    Manifest manifest =
        builder.managedByTenantId(TenantId.of(ID.toUuid())).addAuthorization(reader).build();

    assertEquals(List.of(reader), manifest.authorizations());
  }
}
