// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fresnel.core.ApiVersion;
import dev.fresnel.core.EligibleAuthorization;
import dev.fresnel.core.RegistrationDefinition;
import dev.fresnel.core.id.ResourceGroupName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateRendererTest {

  private static final RegistrationDefinition ELIGIBLE =
      Definitions.operations()
          .withEligibleAuthorizations(
              EligibleAuthorization.builder()
                  .principal(Definitions.operations().authorizations().get(0).principal())
                  .roleDefinitionId(Definitions.CONTRIBUTOR)
                  .build());

  @ParameterizedTest
  @EnumSource
  void refusesEligibleAuthorizationsOnlyWhereTheVersionHasNone(ApiVersion version) {
    RenderOptions options = RenderOptions.defaults().withApiVersion(version);
    if (version.hasEligibleAuthorizations()) {
      assertTrue(render(ELIGIBLE, options).toJson().contains("\"eligibleAuthorizations\": ["));
    } else {
      IllegalArgumentException thrown =
          assertThrows(IllegalArgumentException.class, () -> render(ELIGIBLE, options));
      assertEquals(
          "apiVersion must be 2020-02-01-preview or later for the 1 eligible authorizations of the"
              + " definition, not "
              + version,
          thrown.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesTheVersionInEveryResource(ApiVersion version) {
    String json =
        render(Definitions.operations(), RenderOptions.defaults().withApiVersion(version)).toJson();
    assertEquals(2, json.split("\"apiVersion\": \"" + version + "\"", -1).length - 1);
  }

  @Test
  void offersParametersOnlyWhereTheyStandInAFile() {
    assertTrue(render(Definitions.operations(), RenderCases.inline()).parameters().isEmpty());
    assertTrue(render(Definitions.operations(), RenderCases.file()).parameters().isPresent());
  }

  @Test
  void isEqualForEqualInput() {
    DeploymentTemplate template = render(Definitions.operations(), RenderCases.file());
    DeploymentTemplate same = render(Definitions.operations(), RenderCases.file());
    assertEquals(template, same);
    assertEquals(template.hashCode(), same.hashCode());
    assertEquals(template.parameters(), same.parameters());
    assertNotEquals(template, render(Definitions.operations(), RenderCases.inline()));
    assertNotEquals(
        template,
        TemplateRenderer.render(
            Definitions.operations(),
            TemplateScope.resourceGroups(RenderCases.group("rg")),
            RenderCases.file()));
  }

  @Test
  void rendersTheSameTextEachTime() {
    DeploymentTemplate template = render(ELIGIBLE, RenderCases.inline());
    assertEquals(template.toJson(), template.toJson());
    assertEquals(template.toJson(), template.toString());
  }

  @Test
  void refusesResourceGroupsThatAreNoneOrRepeated() {
    assertEquals(
        "what is delegated must be one or more, not nothing",
        assertThrows(IllegalArgumentException.class, () -> TemplateScope.resourceGroups(List.of()))
            .getMessage());
    assertEquals(
        "what is delegated must be named once each, but resource group \"RG\" is there twice",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    TemplateScope.resourceGroups(
                        ResourceGroupName.parse("rg"), ResourceGroupName.parse("RG")))
            .getMessage());
    assertFalse(
        TemplateScope.resourceGroups(ResourceGroupName.parse("rg"))
            .equals(TemplateScope.subscription()));
  }

  @Test
  void namesTheParameterThatIsNull() {
    assertEquals(
        "definition",
        assertThrows(NullPointerException.class, () -> render(nothing(), RenderOptions.defaults()))
            .getMessage());
    assertEquals(
        "options",
        assertThrows(NullPointerException.class, () -> render(Definitions.operations(), nothing()))
            .getMessage());
  }

  private static DeploymentTemplate render(
      RegistrationDefinition definition, RenderOptions options) {
    return TemplateRenderer.render(definition, TemplateScope.subscription(), options);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
