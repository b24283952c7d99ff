// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the lists of roles that Azure prints: an array of roles, an object that holds one as {@code
 * value}, or a single role.
 */
final class RoleReader {

  private static final int MAX_TOKENS = 4_000_000;
  private static final int MAX_NESTING = 100;

  /** Names are not kept beyond a document: what is read may come from anywhere. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxTokenCount(MAX_TOKENS)
                  .build())
          .build();

  private final RoleFindings findings;
  private final Map<String, RoleDefinition> roles = new LinkedHashMap<>();

  private RoleReader(RoleFindings findings) {
    this.findings = findings;
  }

  static Checked<RoleCatalog> read(String file, RoleListText text, LocalDate date) {
    RoleFindings findings = new RoleFindings(file);
    RoleReader reader = new RoleReader(findings);
    boolean usable = reader.readAll(text);
    return usable
        ? Checked.of(RoleCatalog.of(reader.roles.values(), date), findings.all())
        : Checked.empty(findings.all());
  }

  private boolean readAll(RoleListText text) {
    if (text.isTooLong()) {
      findings.malformedList(
          JsonLocation.NA,
          "The list is longer than the "
              + RoleListText.MAX_LENGTH
              + " characters that are read; split it and combine the catalogues");
      return false;
    }
    try (JsonParser json = JSON.createParser(text.text())) {
      return readAll(json, text.isWhole());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading a text in memory cannot fail", e);
    }
  }

  private boolean readAll(JsonParser json, boolean whole) throws IOException {
    boolean usable;
    try {
      usable = readDocument(json);
      if (usable && whole && json.nextToken() != null) {
        findings.malformedList(
            json.currentTokenLocation(), "The list is followed by something else; remove that");
        usable = false;
      }
    } catch (JsonProcessingException e) {
      usable = false;
      if (whole) {
        JsonLocation at = e.getLocation();
        findings.malformedList(at == null ? json.currentLocation() : at, problem(e));
      }
    }
    if (!whole) {
      findings.malformedList(
          json.currentLocation(),
          "The list has bytes here that are no characters of its encoding; save it as UTF-8");
    }
    return usable && whole;
  }

  private static String problem(JsonProcessingException e) {
    return e instanceof StreamConstraintsException
        ? "The list goes beyond what is read (at most "
            + MAX_TOKENS
            + " names and values, "
            + MAX_NESTING
            + " levels); split it and combine the catalogues"
        : "The text is not well-formed JSON here; correct it, or have Azure print it again";
  }

  private boolean readDocument(JsonParser json) throws IOException {
    JsonToken first = json.nextToken();
    JsonLocation start = json.currentTokenLocation();
    boolean understood =
        first == JsonToken.START_ARRAY
            ? readList(json, ModelPath.root())
            : first == JsonToken.START_OBJECT && readObject(json, start);
    if (!understood && !findings.isFull()) {
      findings.malformedList(
          start,
          first == null
              ? "The list is empty text; it must be what Azure prints as JSON"
              : "The document is no list of roles: it must be an array of roles, or an object with"
                  + " such an array as \"value\"");
    }
    return understood;
  }

  private boolean readObject(JsonParser json, JsonLocation start) throws IOException {
    boolean hasList = false;
    RoleEntry single = new RoleEntry(json, findings, ModelPath.root(), start);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      ModelPath path = ModelPath.root();
      if (name.equals("value") && value == JsonToken.START_ARRAY) {
        hasList = true;
        if (!readList(json, path.property("value"))) {
          return false;
        }
      } else if (name.equals("nextLink") && value == JsonToken.VALUE_STRING) {
        findings.partialList(
            path.property("nextLink"),
            json.currentTokenLocation(),
            "The list is one page of several; read the others too and combine the catalogues");
      } else {
        single.readProperty(name);
      }
    }
    if (!hasList && single.isRole()) {
      keep(single);
      return true;
    }
    return hasList;
  }

  /** Whether the whole list was read; not, if too much is wrong with it. */
  private boolean readList(JsonParser json, ModelPath list) throws IOException {
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonLocation start = json.currentTokenLocation();
      if (json.currentToken() == JsonToken.START_OBJECT) {
        RoleEntry entry = new RoleEntry(json, findings, list.index(i), start);
        entry.readProperties();
        keep(entry);
      } else {
        findings.malformedRole(list.index(i), start, "A role must be an object");
        json.skipChildren();
      }
      if (findings.isFull()) {
        findings.malformedList(
            start, "More is wrong with the list; what follows here was not read");
        return false;
      }
    }
    return true;
  }

  private void keep(RoleEntry entry) {
    entry
        .role()
        .ifPresent(
            role -> {
              RoleDefinition known = roles.putIfAbsent(role.id().value(), role);
              if (known != null && !known.equals(role)) {
                findings.repeatedRole(
                    entry.path(),
                    entry.start(),
                    "The list has role "
                        + role.id()
                        + " twice, with different contents; the first one, "
                        + Text.quote(known.name())
                        + ", was taken");
              }
            });
  }
}
