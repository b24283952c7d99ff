// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedDocumentTest {

  private final DeploymentTemplate template =
      RenderCases.named("odd/hostile-resource-group-inline");

  private final Path folder;

  RenderedDocumentTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesTheSameTextToEveryKindOfTarget() throws IOException {
    StringWriter writer = new StringWriter();
    template.writeTo(writer);
    assertEquals(template.toJson(), writer.toString());

    CharBuffer chars = CharBuffer.allocate(template.toJson().length());
    template.writeTo(chars);
    assertEquals(template.toJson(), chars.flip().toString());
  }

  @Test
  void writesTheSameTextToAFile() throws IOException {
    Path file = folder.resolve("template.json");
    template.write(file);
    assertEquals(template.toJson(), Files.readString(file));
  }

  @Test
  void handsOnWhatTheTargetThrows() {
    IOException broken = new IOException("broken pipe");
    Writer target =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw broken;
          }

          @Override
          public void flush() {
            throw new AssertionError("flushed");
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertSame(broken, assertThrows(IOException.class, () -> template.writeTo(target)));
  }

  @Test
  void neitherFlushesNorClosesTheTarget() throws IOException {
    StringWriter target =
        new StringWriter() {
          @Override
          public void flush() {
            throw new AssertionError("flushed");
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    template.writeTo(target);
    assertEquals(template.toJson(), target.toString());
  }

  @Test
  void writesNothingWhereTheFolderIsMissing() {
    Path file = folder.resolve("none").resolve("template.json");
    assertThrows(IOException.class, () -> template.write(file));
    assertFalse(Files.exists(file));
  }
}
