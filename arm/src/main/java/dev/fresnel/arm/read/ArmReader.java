// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.read;

import dev.fresnel.arm.internal.expression.ExpressionCache;
import dev.fresnel.arm.internal.read.DeploymentRun;
import dev.fresnel.arm.internal.read.OtherLanguage;
import dev.fresnel.arm.internal.read.ReadOptions;
import dev.fresnel.arm.internal.read.ReadSession;
import dev.fresnel.arm.internal.read.document.RecordedReading;
import dev.fresnel.arm.internal.read.document.TemplateReading;
import dev.fresnel.core.Cloud;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.id.TenantId;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.JsonReader;
import dev.fresnel.core.internal.json.JsonValue;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.source.Source;
import java.time.Instant;
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
 * <p>Whatever is at fault is a finding with file, line and column; nothing is thrown. There is no
 * value only where the document cannot be read as a template or policy at all. The result is
 * checked by {@link dev.fresnel.arm.Lighthouse#validate(dev.fresnel.core.finding.Checked)}.
 *
 * <p>A reader is immutable and may be shared between threads. Readers with the same limits share a
 * bounded store of short expressions that were parsed before, as templates have most of theirs in
 * common; they share nothing else of what they read. What a document may cost is limited by {@link
 * ReadLimits}.
 *
 * <pre>{@code
 * Checked<ArmDocument> read =
 *     ArmReader.standard()
 *         .forSubscription(SubscriptionId.parse("..."))
 *         .read(
 *             Source.file(Path.of("delegation.json")),
 *             Source.file(Path.of("delegation.parameters.json")));
 * }</pre>
 */
public final class ArmReader {

  private static final Logger log = LoggerFactory.getLogger(ArmReader.class);

  private static final ArmReader STANDARD =
      new ArmReader(
          ReadOptions.none(),
          ReadLimits.standard(),
          JsonLimits.documents(),
          new ExpressionCache(ReadLimits.standard().expressions()));

  private final ReadOptions options;
  private final ReadLimits limits;
  private final JsonLimits texts;
  private final ExpressionCache expressions;

  private ArmReader(
      ReadOptions options, ReadLimits limits, JsonLimits texts, ExpressionCache expressions) {
    this.options = options;
    this.limits = limits;
    this.texts = texts;
    this.expressions = expressions;
  }

  /** A reader that is told nothing of where the documents are deployed. */
  public static ArmReader standard() {
    return STANDARD;
  }

  /** The same, told the subscription that is deployed to. */
  public ArmReader forSubscription(SubscriptionId subscriptionId) {
    Objects.requireNonNull(subscriptionId, "subscriptionId");
    return with(options.withSubscriptionId(subscriptionId));
  }

  /** The same, told the resource group that is deployed to. */
  public ArmReader forResourceGroup(ResourceGroupName resourceGroupName) {
    Objects.requireNonNull(resourceGroupName, "resourceGroupName");
    return with(options.withResourceGroupName(resourceGroupName));
  }

  /** The same, told the tenant that is deployed to: the customer's. */
  public ArmReader forTenant(TenantId tenantId) {
    Objects.requireNonNull(tenantId, "tenantId");
    return with(options.withTenantId(tenantId));
  }

  /** The same, told the cloud that is deployed in; the public one otherwise. */
  public ArmReader inCloud(Cloud cloud) {
    Objects.requireNonNull(cloud, "cloud");
    return with(options.withCloud(cloud));
  }

  /**
   * The same, told what kind of thing is deployed to; otherwise the schema of a template says it. A
   * definition that is deployed to anything else than a subscription is reported ({@code LH5015}).
   */
  public ArmReader deployedTo(DestinationKind kind) {
    Objects.requireNonNull(kind, "kind");
    return with(options.withLevel(kind.level()));
  }

  /** The same, told the management group that is deployed to. */
  public ArmReader forManagementGroup(String name) {
    return with(options.withManagementGroup(Objects.requireNonNull(name, "name")));
  }

  /**
   * The same for a deployment that is being done: functions such as {@code deployment()} and {@code
   * utcNow()} have values then.
   *
   * @param name the name of the deployment
   * @param location where it is kept; of a deployment to a resource group, where that is
   * @param time when it began
   */
  public ArmReader forDeployment(String name, String location, Instant time) {
    return with(options.withRun(new DeploymentRun(name, location, time, null)));
  }

  /**
   * The same for a deployment that is being done, told of the resources that it refers to: {@code
   * reference()} and {@code references()} have values then.
   *
   * @param name the name of the deployment
   * @param location where it is kept; of a deployment to a resource group, where that is
   * @param time when it began
   * @param resources what it refers to
   */
  public ArmReader forDeployment(
      String name, String location, Instant time, ReferencedResources resources) {
    Objects.requireNonNull(resources, "resources");
    return with(
        options.withRun(
            new DeploymentRun(
                name,
                location,
                time,
                asked -> resources.find(ResourceReference.of(asked)).orElse(null))));
  }

  /** The same with other limits, for a template and its parameters file each. */
  public ArmReader withLimits(ReadLimits newLimits) {
    Objects.requireNonNull(newLimits, "newLimits");
    return newLimits.equals(limits)
        ? this
        : new ArmReader(
            options,
            newLimits,
            texts.withLength(newLimits.documentLength()),
            new ExpressionCache(newLimits.expressions()));
  }

  /** How much the reading of one document may take. */
  public ReadLimits limits() {
    return limits;
  }

  /** Reads a template or policy. */
  public Checked<ArmDocument> read(Source template) {
    return readWith(template, null);
  }

  /** Reads a template or policy with its parameters file. */
  public Checked<ArmDocument> read(Source template, Source parameters) {
    return readWith(template, Objects.requireNonNull(parameters, "parameters"));
  }

  /**
   * Reads a template with its parameters, and evaluates all resources that it deploys, those of
   * other providers included. What policies deploy is not among them, as only a remediation deploys
   * that: {@link #evaluatePolicy} gives it.
   */
  public Checked<EvaluatedTemplate> evaluate(Source template, Source parameters) {
    return evaluate(Objects.requireNonNull(template, "template"), parameters, false);
  }

  /**
   * Reads a policy definition with the parameters of its assignment, and evaluates all resources
   * that it deploys where a remediation is run. One that deploys no template gives no resources.
   */
  public Checked<EvaluatedTemplate> evaluatePolicy(Source policy, Source parameters) {
    return evaluate(Objects.requireNonNull(policy, "policy"), parameters, true);
  }

  private Checked<EvaluatedTemplate> evaluate(Source source, Source parameters, boolean isPolicy) {
    Objects.requireNonNull(parameters, "parameters");
    ReaderFindings findings = new ReaderFindings(limits.findings());
    JsonValue document = JsonReader.read(source, texts, findings);
    JsonValue given = JsonReader.read(parameters, texts, findings);
    RecordedReading recorded =
        document == null || given == null
            ? null
            : RecordedReading.read(
                document, given, isPolicy, new ReadSession(options, expressions, findings));
    if (recorded == null) {
      return Checked.empty(findings.all());
    }
    EvaluatedTemplate evaluated =
        new EvaluatedTemplate(new ArmDocument(recorded.reading(), options), recorded.template());
    return Checked.of(evaluated, findings.all());
  }

  private ArmReader with(ReadOptions other) {
    return new ArmReader(other, limits, texts, expressions);
  }

  private Checked<ArmDocument> readWith(Source template, @Nullable Source parameters) {
    Objects.requireNonNull(template, "template");
    ReaderFindings findings = new ReaderFindings(limits.findings());
    JsonValue document = JsonReader.read(template, texts, findings);
    if (document == null) {
      Optional<Finding> other = OtherLanguage.finding(template.name());
      if (other.isPresent()) {
        return Checked.empty(List.of(other.get()));
      }
    }
    JsonValue given = parameters == null ? null : JsonReader.read(parameters, texts, findings);
    TemplateReading reading =
        document == null
            ? null
            : TemplateReading.read(document, given, options, expressions, findings);
    List<Finding> found = findings.all();
    if (reading == null) {
      return Checked.empty(found);
    }
    log.debug(
        "Read {}: {} delegations; {} findings",
        template.name(),
        reading.delegations().size(),
        found.size());
    return Checked.of(new ArmDocument(reading, options), found);
  }
}
