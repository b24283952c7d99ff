// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import dev.fresnel.arm.internal.output.BicepOutput;
import dev.fresnel.core.ApiVersion;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A Bicep file, ready to be written: a template, or a module that one takes from the folder that it
 * is in.
 *
 * <p>A template whose values stand in a parameters file takes the same one in Bicep.
 */
public final class BicepFile extends RenderedDocument {

  static final String ASSIGNMENT_FILE = "registrationAssignment.bicep";

  private final String fileName;
  private final Content content;

  private BicepFile(String fileName, Content content) {
    this.fileName = fileName;
    this.content = content;
  }

  /** What is in a file; a value, so that files can be compared. */
  private interface Content {
    void write(Writer target) throws IOException;
  }

  private record Main(TemplateSource source) implements Content {
    @Override
    public void write(Writer target) throws IOException {
      source.writeBicep(new BicepOutput(target));
    }
  }

  private record AssignmentModule(ApiVersion version) implements Content {
    @Override
    public void write(Writer target) throws IOException {
      target.append("param registrationAssignmentName string\n");
      target.append("param registrationDefinitionId string\n\n");
      target.append("resource registrationAssignment '").append(SubscriptionDelegation.ASSIGNMENTS);
      target.append("@").append(version.text()).append("' = {\n");
      target.append("  name: registrationAssignmentName\n");
      target.append("  properties: {\n");
      target.append("    registrationDefinitionId: registrationDefinitionId\n");
      target.append("  }\n}\n\n");
      target.append("output registrationAssignmentId string = registrationAssignment.id\n");
    }
  }

  static List<BicepFile> of(TemplateSource source) {
    List<BicepFile> files = new ArrayList<>();
    files.add(new BicepFile("main.bicep", new Main(source)));
    source
        .assignmentModule()
        .ifPresent(
            version -> files.add(new BicepFile(ASSIGNMENT_FILE, new AssignmentModule(version))));
    return List.copyOf(files);
  }

  /** What the file is called: for the template as one likes, for a module it must be this. */
  public String fileName() {
    return fileName;
  }

  /**
   * Writes the file, under its name, into a folder that exists.
   *
   * @throws IOException if the file cannot be written
   */
  public void writeInto(Path folder) throws IOException {
    write(Objects.requireNonNull(folder, "folder").resolve(fileName));
  }

  @Override
  void writeText(Writer target) throws IOException {
    content.write(target);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BicepFile that && content.equals(that.content);
  }

  @Override
  public int hashCode() {
    return content.hashCode();
  }
}
