// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.arm.internal.expression.Limits;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.arm.internal.read.TemplateReading;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads Azure Resource Manager templates and policy definitions as they are: with or without a
 * parameters file, nested deployments at any depth, copy loops, conditions, expressions.
 *
 * <p>Whatever is at fault is a finding with file, line and column; nothing but {@link IOException}
 * from the source is thrown. There is no value only where the document cannot be read as a template
 * or policy at all. The result is checked by {@link
 * dev.fresnel.arm.Lighthouse#validate(dev.fresnel.core.finding.Checked)}.
 *
 * <p>A reader is immutable and may be shared between threads. All readers share a bounded store of
 * short expressions that were parsed before, as templates have most of theirs in common; they share
 * nothing else of what they read.
 *
 * <pre>{@code
 * Checked<ArmDocument> read =
 *     ArmReader.standard()
 *         .forSubscription(SubscriptionId.parse("..."))
 *         .read(Path.of("delegation.json"), Path.of("delegation.parameters.json"));
 * }</pre>
 */
public final class ArmReader {

  private static final Logger log = LoggerFactory.getLogger(ArmReader.class);

  private static final ArmReader STANDARD =
      new ArmReader(ReadOptions.none(), new ExpressionCache(Limits.standard()));

  private final ReadOptions options;
  private final ExpressionCache expressions;

  private ArmReader(ReadOptions options, ExpressionCache expressions) {
    this.options = options;
    this.expressions = expressions;
  }

  /** A reader that is told nothing of where the documents are deployed. */
  public static ArmReader standard() {
    return STANDARD;
  }

  /** The same, told the subscription that is deployed to. */
  public ArmReader forSubscription(SubscriptionId subscriptionId) {
    Objects.requireNonNull(subscriptionId, "subscriptionId");
    return with(
        new ReadOptions(
            Optional.of(subscriptionId),
            options.resourceGroupName(),
            options.tenantId(),
            options.cloud()));
  }

  /** The same, told the resource group that is deployed to. */
  public ArmReader forResourceGroup(ResourceGroupName resourceGroupName) {
    Objects.requireNonNull(resourceGroupName, "resourceGroupName");
    return with(
        new ReadOptions(
            options.subscriptionId(),
            Optional.of(resourceGroupName),
            options.tenantId(),
            options.cloud()));
  }

  /** The same, told the tenant that is deployed to: the customer's. */
  public ArmReader forTenant(TenantId tenantId) {
    Objects.requireNonNull(tenantId, "tenantId");
    return with(
        new ReadOptions(
            options.subscriptionId(),
            options.resourceGroupName(),
            Optional.of(tenantId),
            options.cloud()));
  }

  /** The same, told the cloud that is deployed in; the public one otherwise. */
  public ArmReader inCloud(Cloud cloud) {
    Objects.requireNonNull(cloud, "cloud");
    return with(
        new ReadOptions(
            options.subscriptionId(), options.resourceGroupName(), options.tenantId(), cloud));
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read
   */
  public Checked<ArmDocument> read(Path template) throws IOException {
    return read(JsonReader.read(Objects.requireNonNull(template, "template")), null);
  }

  /**
   * Reads a file with its parameters file.
   *
   * @throws IOException if one of the files cannot be read
   */
  public Checked<ArmDocument> read(Path template, Path parameters) throws IOException {
    Objects.requireNonNull(parameters, "parameters");
    return read(
        JsonReader.read(Objects.requireNonNull(template, "template")), JsonReader.read(parameters));
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param name what places in the text are given with
   * @throws IOException if the stream cannot be read
   */
  public Checked<ArmDocument> read(String name, InputStream template) throws IOException {
    return read(JsonReader.read(name, Objects.requireNonNull(template, "template")), null);
  }

  /**
   * Reads a stream with that of its parameters file, each to its end, without closing them.
   *
   * @param name what places in the template are given with
   * @param parametersName what places in the parameters are given with
   * @throws IOException if one of the streams cannot be read
   */
  public Checked<ArmDocument> read(
      String name, InputStream template, String parametersName, InputStream parameters)
      throws IOException {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(parameters, "parameters");
    return read(JsonReader.read(name, template), JsonReader.read(parametersName, parameters));
  }

  /**
   * Reads a text.
   *
   * @param name what places in the text are given with
   */
  public Checked<ArmDocument> read(String name, String template) {
    return read(JsonReader.read(name, Objects.requireNonNull(template, "template")), null);
  }

  /**
   * Reads a text with the text of its parameters file.
   *
   * @param name what places in the template are given with
   * @param parametersName what places in the parameters are given with
   */
  public Checked<ArmDocument> read(
      String name, String template, String parametersName, String parameters) {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(parameters, "parameters");
    return read(JsonReader.read(name, template), JsonReader.read(parametersName, parameters));
  }

  private ArmReader with(ReadOptions other) {
    return new ArmReader(other, expressions);
  }

  private Checked<ArmDocument> read(
      Checked<JsonValue> template, @Nullable Checked<JsonValue> parameters) {
    List<Finding> findings = new ArrayList<>(template.findings());
    if (parameters != null) {
      findings.addAll(parameters.findings());
    }
    if (template.value().isEmpty()) {
      return Checked.empty(findings);
    }
    Optional<JsonValue> given = parameters == null ? Optional.empty() : parameters.value();
    Checked<TemplateReading> reading =
        TemplateReading.read(template.value().get(), given, options, expressions);
    log.debug(
        "Read {} delegations; {} findings",
        reading.value().map(value -> value.delegations().size()).orElse(0),
        reading.findings().size());
    findings.addAll(reading.findings());
    return reading.value().isEmpty()
        ? Checked.empty(findings)
        : Checked.of(new ArmDocument(reading.value().get(), options), findings);
  }
}
