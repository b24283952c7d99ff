// SPDX-License-Identifier: Apache-2.0
/**
 * What a format in which templates are written must implement.
 *
 * <p>A template is described once, to a {@link dev.fresnel.arm.internal.output.TemplateOutput}. A
 * format consists of
 *
 * <ul>
 *   <li>a {@code TemplateOutput}, which lays out parameters, variables, resources, modules and
 *       outputs;
 *   <li>an {@link dev.fresnel.arm.internal.output.Output} for the values within these, in which
 *       data can never become anything but data;
 *   <li>an {@link dev.fresnel.arm.internal.output.ExpressionSyntax} for the few expressions that
 *       templates have;
 *   <li>a text for each file, made from a {@link
 *       dev.fresnel.arm.internal.output.TemplateDescription}: a value, so that documents that were
 *       rendered can be compared.
 * </ul>
 *
 * <p>A language whose resources have other names for their properties than ARM translates the names
 * that its {@code Output} is given; one that can make resources within a resource group directly
 * writes a module's content in place, with the arguments for the parameters.
 */
@NullMarked
package dev.fresnel.arm.internal.output;

import org.jspecify.annotations.NullMarked;
