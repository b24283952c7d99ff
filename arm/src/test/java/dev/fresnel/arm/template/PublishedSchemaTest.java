// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whether the schemas that Microsoft publishes accept what is rendered. */
class PublishedSchemaTest {

  private final PublishedSchemas schemas = new PublishedSchemas();

  @BeforeEach
  void needsTheSchemas() {
    assumeTrue(
        Files.isDirectory(PublishedSchemas.FOLDER),
        "the published schemas are not beside this checkout, so nothing is held against them");
  }

  @TestFactory
  Stream<DynamicTest> acceptsWhateverIsRendered() {
    return RenderCases.all().entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> accepts(each.getValue())));
  }

  @Test
  void objectsToADefinitionWithoutAManagingTenant() throws IOException {
    String json = RenderCases.named("subscription/2022-10-01/plain-inline").toJson();
    assertFalse(schemas.objectionsTo(json.replace("managedByTenantId", "tenant")).isEmpty());
  }

  @Test
  void objectsToAFaultInANestedTemplate() throws IOException {
    String json = RenderCases.named("resource-group/2022-10-01/plain-inline").toJson();
    assertFalse(
        schemas
            .objectionsTo(
                json.replace(
                    "\"registrationDefinitionId\": \"[parameters", "\"definition\": \"[parameters"))
            .isEmpty());
  }

  private void accepts(DeploymentTemplate template) throws IOException {
    assertEquals(List.of(), schemas.objectionsTo(template.toJson()));
    if (template.parameters().isPresent()) {
      assertEquals(List.of(), schemas.objectionsTo(template.parameters().get().toJson()));
    }
  }
}
