// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import dev.fresnel.arm.internal.payload.PayloadCodec;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.json.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads what Azure says about delegations, and is told.
 *
 * <ul>
 *   <li>Registration definitions and assignments of the REST interface in all its versions: single
 *       resources, lists, bodies of requests, assignments with the definition within them, and the
 *       definitions that the marketplace offers.
 *   <li>What {@code az managedservices definition list}, {@code assignment list} and {@code show}
 *       print.
 *   <li>Parameters of the policies that delegate ({@code managedByTenantId} and so on) and of the
 *       one that allows managing tenants ({@code listOfAllowedTenants}): bare, in a file of
 *       parameters, or in a policy assignment.
 * </ul>
 *
 * <p>Definitions and assignments are brought together by resource id, across files too: so the
 * output of both {@code list} commands can be read in one call. Properties that nothing is made of
 * are reported and never fatal; faults are findings as of {@link ModelReader}.
 */
public final class PayloadReader {

  private PayloadReader() {}

  /**
   * Reads files as if they were one.
   *
   * @throws IllegalArgumentException if there is no file
   * @throws IOException if a file cannot be read
   */
  public static Checked<Payload> read(List<Path> files) throws IOException {
    Objects.requireNonNull(files, "files");
    if (files.isEmpty()) {
      throw new IllegalArgumentException("files must have at least one file, not none");
    }
    List<Checked<JsonValue>> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(JsonReader.read(file));
    }
    return readAll(documents);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read
   */
  public static Checked<Payload> read(Path file) throws IOException {
    return read(List.of(Objects.requireNonNull(file, "file")));
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param name what places in the text are given with
   * @throws IOException if the stream cannot be read
   */
  public static Checked<Payload> read(String name, InputStream in) throws IOException {
    Objects.requireNonNull(name, "name");
    return readAll(List.of(JsonReader.read(name, Objects.requireNonNull(in, "in"))));
  }

  /**
   * Reads a text.
   *
   * @param name what places in the text are given with
   */
  public static Checked<Payload> read(String name, String json) {
    Objects.requireNonNull(name, "name");
    return readAll(List.of(JsonReader.read(name, Objects.requireNonNull(json, "json"))));
  }

  private static Checked<Payload> readAll(List<Checked<JsonValue>> documents) {
    List<Finding> findings = new ArrayList<>();
    List<JsonValue> values = new ArrayList<>();
    for (Checked<JsonValue> document : documents) {
      findings.addAll(document.findings());
      document.value().ifPresent(values::add);
    }
    if (values.isEmpty()) {
      return Checked.empty(findings);
    }
    PayloadCodec read = new PayloadCodec(values);
    findings.addAll(read.reading().findings());
    return Checked.of(new Payload(read), findings);
  }
}
