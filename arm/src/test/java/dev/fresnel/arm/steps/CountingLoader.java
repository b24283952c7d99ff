// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Loads classes of the project anew, so that they count the steps that they take. Whoever asks for
 * the count is loaded once, by the loader of the test.
 */
final class CountingLoader extends ClassLoader {

  private static final Set<String> SHARED =
      Set.of(Steps.class.getName(), JdkCalls.class.getName(), CountedWork.class.getName());

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  /** A new object of a class whose steps, and those of all that it calls, are counted. */
  CountedWork work(Class<? extends CountedWork> type) {
    try {
      return (CountedWork) loadClass(type.getName()).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no public constructor without parameters", e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!name.startsWith("dev.fresnel.") || SHARED.contains(name)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new CountingClass(writer), 0);
      byte[] counting = writer.toByteArray();
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read class " + name, e);
    }
  }
}
