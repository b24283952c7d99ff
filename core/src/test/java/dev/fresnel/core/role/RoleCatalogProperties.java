// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.fixtures.AnyRoles;
import dev.fresnel.core.json.RoleListReader;
import dev.fresnel.core.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoleCatalogProperties {

  private static final LocalDate DATE = LocalDate.of(2026, 1, 2);

  /** Writes half a surrogate pair as an escape, since UTF-8 has no bytes for it. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBack(@ForAll("catalogs") RoleCatalog catalog) throws IOException {
    StringBuilder text = new StringBuilder();
    catalog.writeTo(text);

    RoleCatalog read = PackedRoles.read(text.toString().getBytes(US_ASCII));

    assertEquals(catalog, read);
    for (RoleDefinition role : catalog.roles()) {
      assertEquals(Optional.of(role), read.find(role.id()));
      assertEquals(catalog.findByName(role.name()), read.findByName(role.name()));
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void listInEitherFormIsRead(@ForAll("catalogs") RoleCatalog catalog, @ForAll boolean nested)
      throws IOException {
    String list = list(catalog, nested);

    assertEquals(Checked.of(catalog), RoleListReader.read(Source.text("f", list), catalog.date()));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void roleIsRefusedForEveryPlaceWhereItIsForAssignment(@ForAll("catalogs") RoleCatalog catalog) {
    for (RoleDefinition role : catalog.roles()) {
      List<RoleRefusal> refusals = role.support().forAuthorization().refusals();

      assertTrue(
          role.support().forAuthorizationWithAssignableRoles().refusals().containsAll(refusals));
      assertTrue(role.support().forEligibleAuthorization().refusals().containsAll(refusals));
      assertEquals(refusals.isEmpty(), role.support().forAssignableRole().isSupported());
    }
  }

  @Property(tries = 500)
  void anyTextGivesResult(@ForAll("texts") String text) {
    Checked<RoleCatalog> read = RoleListReader.read(Source.text("f", text), DATE);

    assertTrue(read.value().isPresent() || read.hasErrors());
  }

  @Property(tries = 500)
  void anyBytesGiveResult(@ForAll byte[] bytes) throws IOException {
    Checked<RoleCatalog> read =
        RoleListReader.read(Source.stream("f", new ByteArrayInputStream(bytes)), DATE);

    assertTrue(read.value().isPresent() || read.hasErrors());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void damagedListGivesResult(
      @ForAll("catalogs") RoleCatalog catalog,
      @ForAll boolean nested,
      @ForAll int at,
      @ForAll("texts") String damage)
      throws IOException {
    String list = list(catalog, nested);
    int index = Math.floorMod(at, list.length());

    assertNotNull(RoleListReader.read(Source.text("f", list.substring(0, index)), DATE));
    assertNotNull(
        RoleListReader.read(
            Source.text("f", list.substring(0, index) + damage + list.substring(index)), DATE));
  }

  @Provide
  Arbitrary<RoleCatalog> catalogs() {
    return AnyRoles.catalogs();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "[",
            "]",
            "{",
            "}",
            ":",
            ",",
            "\"name\"",
            "\"value\"",
            "\"permissions\"",
            "null",
            "1",
            "\"actions\"",
            "\"properties\"",
            "\"",
            "\\",
            " ",
            "\u0000",
            "\uD800",
            "1e99999")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static String list(RoleCatalog catalog, boolean nested) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      if (nested) {
        json.writeStartObject();
        json.writeFieldName("value");
      }
      json.writeStartArray();
      for (RoleDefinition role : catalog.roles()) {
        write(role, nested, json);
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  private static void write(RoleDefinition role, boolean nested, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", role.id().value());
    if (nested) {
      json.writeObjectFieldStart("properties");
    }
    json.writeStringField("roleName", role.name());
    json.writeStringField(
        nested ? "type" : "roleType",
        role.type() == RoleType.BUILT_IN ? "BuiltInRole" : "CustomRole");
    json.writeArrayFieldStart("permissions");
    for (Permission permission : role.permissions()) {
      json.writeStartObject();
      write("actions", permission.actions(), json);
      write("notActions", permission.notActions(), json);
      write("dataActions", permission.dataActions(), json);
      write("notDataActions", permission.notDataActions(), json);
      if (permission.conditional()) {
        json.writeStringField("condition", "a");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    if (nested) {
      json.writeEndObject();
    }
  }

  private static void write(String name, List<String> entries, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String entry : entries) {
      json.writeString(entry);
    }
    json.writeEndArray();
  }
}
