// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.benchmarks.rows;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON schema of a registration definition, read without the network. */
public final class ResourceSchema {

  private static final String BASE = "https://schema.management.azure.com/schemas/";
  private static final String RESOURCE = "2022-10-01/Microsoft.ManagedServices.json";
  private static final String DEFINITION =
      "#/subscription_resourceDefinitions/registrationDefinitions";
  private static final String OWN = "registration-definition.schema.json";

  private ResourceSchema() {}

  /**
   * The schema that Microsoft publishes, from a folder that has its schemas as their addresses have
   * them.
   */
  static JsonSchema published(Path folder) {
    return factory(location -> Files.newInputStream(folder.resolve(path(location))))
        .getSchema(SchemaLocation.of(BASE + RESOURCE + DEFINITION));
  }

  /** Where a folder of Microsoft's schemas has the one of registration definitions. */
  public static Path in(Path folder) {
    return folder.resolve(RESOURCE);
  }

  /** A schema of the library's own that asks for the same. */
  static JsonSchema own() {
    return factory(
            location -> {
              throw new IOException("the schema refers to no other: " + location);
            })
        .getSchema(ResourceSchema.class.getResourceAsStream(OWN));
  }

  private static String path(String location) throws IOException {
    if (!location.startsWith(BASE)) {
      throw new IOException("no schema but of " + BASE + " is known: " + location);
    }
    int end = location.indexOf('#');
    return location.substring(BASE.length(), end < 0 ? location.length() : end);
  }

  /** What opens a schema that another one refers to. */
  @FunctionalInterface
  private interface Opener {
    InputStream open(String location) throws IOException;
  }

  private static JsonSchemaFactory factory(Opener opener) {
    return JsonSchemaFactory.getInstance(
        SpecVersion.VersionFlag.V4,
        builder ->
            builder.schemaLoaders(
                loaders -> loaders.add(location -> () -> opener.open(location.toString()))));
  }
}
