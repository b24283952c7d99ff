// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

/** How answers about access are written. */
enum AnswerFormat {
  TEXT,
  JSON,
  HTML,
  MARKDOWN
}
