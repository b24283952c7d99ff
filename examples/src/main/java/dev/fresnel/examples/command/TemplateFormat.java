// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.command;

/** The languages that templates are written in. */
enum TemplateFormat {
  ARM,
  BICEP,
  TERRAFORM
}
