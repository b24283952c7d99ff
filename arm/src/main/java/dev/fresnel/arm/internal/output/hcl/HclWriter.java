// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.output.hcl;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes blocks as {@code terraform fmt} leaves them: two spaces a level, the equals signs of
 * neighbouring attributes below each other, an empty line before a block.
 */
public final class HclWriter {

  private final Writer target;

  private int openBlocks;

  /** Attributes that wait for the longest name among them. */
  private final Map<String, String> waiting = new LinkedHashMap<>();

  /** Whether anything stands in the innermost block before what comes next. */
  private boolean written;

  /** Writes to a target, which is neither flushed nor closed. */
  public HclWriter(Writer target) {
    this.target = target;
  }

  /** Opens a block of a type, with labels. */
  public HclWriter begin(String type, String... labels) throws IOException {
    writeWaiting();
    if (written) {
      target.append('\n');
    }
    indent();
    target.append(type);
    for (String label : labels) {
      target.append(' ').append(HclStrings.quote(label));
    }
    target.append(" {\n");
    openBlocks++;
    written = false;
    return this;
  }

  /** Closes the block that was opened last. */
  public void end() throws IOException {
    writeWaiting();
    openBlocks--;
    written = true;
    indent();
    target.append("}\n");
  }

  /** An attribute whose value is a string. */
  public HclWriter attribute(String name, String value) {
    waiting.put(name, HclStrings.quote(value));
    return this;
  }

  /** An attribute whose value is a list of strings. */
  public HclWriter attribute(String name, List<String> values) {
    waiting.put(
        name, values.stream().map(HclStrings::quote).collect(Collectors.joining(", ", "[", "]")));
    return this;
  }

  /** An attribute that refers to something else of the configuration, such as a resource. */
  public HclWriter reference(String name, String address) {
    waiting.put(name, address);
    return this;
  }

  private void writeWaiting() throws IOException {
    int width = waiting.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (Map.Entry<String, String> attribute : waiting.entrySet()) {
      indent();
      target.append(attribute.getKey());
      target.append(" ".repeat(width - attribute.getKey().length()));
      target.append(" = ").append(attribute.getValue()).append('\n');
      written = true;
    }
    waiting.clear();
  }

  private void indent() throws IOException {
    target.append("  ".repeat(openBlocks));
  }
}
