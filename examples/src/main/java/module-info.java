// SPDX-License-Identifier: Apache-2.0
/** Programs that use Fresnel, on the module path. */
@org.jspecify.annotations.NullMarked
module dev.fresnel.examples {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires dev.fresnel.arm;
  requires dev.fresnel.arm.fixtures;
  requires info.picocli;
  requires java.net.http;
  requires jdk.httpserver;
  requires static org.jspecify;

  exports dev.fresnel.examples;

  opens dev.fresnel.examples to
      com.fasterxml.jackson.databind;
  opens dev.fresnel.examples.command to
      info.picocli;
}
