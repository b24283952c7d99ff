// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A jar that the build made.
 *
 * @param path where it is
 * @param entries what it contains, by name, without folders
 */
record BuiltJar(Path path, SortedMap<String, byte[]> entries) {

  static BuiltJar open(Path path) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
        entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
    }
    return new BuiltJar(path, entries);
  }

  String text(String name) {
    byte[] bytes = entries.get(name);
    return bytes == null ? "no " + name + " in " + path : new String(bytes, UTF_8);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
