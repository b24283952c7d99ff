// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the schemas that Microsoft publishes accept the files that the quickstart writes. */
class PublishedSchemaTest {

  private static final Path SCHEMAS =
      Path.of(System.getProperty("fresnel.root"), "..", "shared", "arm-schemas");
  private static final String BASE = "https://schema.management.azure.com/schemas/";
  private static final String PROVIDER = "Microsoft.ManagedServices";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V4,
          builder ->
              builder.schemaLoaders(
                  loaders ->
                      loaders.add(
                          location -> () -> Files.newInputStream(file(location.toString())))));
  @TempDir private Path out = Path.of("replaced by JUnit");

  private static Path file(String location) {
    int end = location.indexOf('#');
    return SCHEMAS.resolve(location.substring(BASE.length(), end < 0 ? location.length() : end));
  }

  @BeforeEach
  void needsTheSchemasAndTheFiles() {
    assumeTrue(
        Files.isDirectory(SCHEMAS),
        "the published schemas are not beside this checkout, so nothing is held against them");
    CommandRun fresnel = new CommandRun();
    assertEquals(0, fresnel.run("quickstart", "--out", out.toString()), fresnel::complained);
  }

  @Test
  void acceptsTheResourcesOfTheTemplates() throws IOException {
    for (String template : List.of("subscription.json", "resource-group.json")) {
      List<JsonNode> resources = resources(MAPPER.readTree(out.resolve(template).toFile()));
      assertEquals(2, resources.size(), template);
      for (JsonNode resource : resources) {
        assertEquals(List.of(), objections(schemaOf(resource), resource), template);
      }
    }
  }

  @Test
  void acceptsTheParametersFiles() throws IOException {
    for (String name : List.of("subscription", "resource-group")) {
      JsonNode parameters = MAPPER.readTree(out.resolve(name + ".parameters.json").toFile());
      assertEquals(
          List.of(),
          objections(parameters.get("$schema").asText(), parameters),
          parameters::toString);
    }
  }

  @Test
  void objectsToWhatIsLeftOut() throws IOException {
    JsonNode template = MAPPER.readTree(out.resolve("resource-group.json").toFile());
    for (JsonNode resource : resources(template)) {
      ((ObjectNode) resource).remove("apiVersion");
      assertFalse(objections(schemaOf(resource), resource).isEmpty(), resource::toString);
    }
    JsonNode parameters = MAPPER.readTree(out.resolve("subscription.parameters.json").toFile());
    ((ObjectNode) parameters).remove("contentVersion");
    assertFalse(objections(parameters.get("$schema").asText(), parameters).isEmpty());
  }

  /** Every resource of the provider, at any depth. */
  private static List<JsonNode> resources(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.path("type").asText().startsWith(PROVIDER + "/")) {
      found.add(node);
    }
    node.forEach(each -> found.addAll(resources(each)));
    return found;
  }

  private static String schemaOf(JsonNode resource) {
    String type = resource.get("type").asText().substring(PROVIDER.length() + 1);
    return BASE + "2022-10-01/" + PROVIDER + ".json#/subscription_resourceDefinitions/" + type;
  }

  private List<String> objections(String schema, JsonNode document) {
    Stream<ValidationMessage> messages =
        factory.getSchema(SchemaLocation.of(schema)).validate(document).stream();
    return messages.map(ValidationMessage::getMessage).toList();
  }
}
