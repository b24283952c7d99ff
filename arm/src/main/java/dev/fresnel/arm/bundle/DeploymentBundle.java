// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.bundle;

import dev.fresnel.arm.Onboarding;
import dev.fresnel.arm.template.BicepFile;
import dev.fresnel.arm.template.CommandShell;
import dev.fresnel.arm.template.DeploymentFiles;
import dev.fresnel.arm.template.DeploymentParameters;
import dev.fresnel.arm.template.DeploymentTemplate;
import dev.fresnel.arm.template.PlannedDeployment;
import dev.fresnel.arm.template.TemplateScope;
import dev.fresnel.core.CustomerSubscription;
import dev.fresnel.core.Delegation;
import dev.fresnel.core.ResourceGroupScope;
import dev.fresnel.core.Scope;
import dev.fresnel.core.SubscriptionScope;
import dev.fresnel.core.finding.FindingsException;
import dev.fresnel.core.id.ResourceGroupName;
import dev.fresnel.core.id.SubscriptionId;
import dev.fresnel.core.output.TextFile;
import dev.fresnel.core.statement.AccessStatement;
import dev.fresnel.core.text.PageFormat;
import dev.fresnel.core.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All files for onboarding one subscription, by their names: the template and its parameters, the
 * same as Bicep and as Terraform, scripts for POSIX shells and for PowerShell that deploy and
 * remove, the steps with who does what, and the statement that tells the customer what he grants.
 *
 * <p>Scripts for POSIX shells are executable, in a folder (where its file system knows that) and in
 * a zip.
 *
 * <p>A value: equal input gives equal files, and equal bytes of a zip. Further files are added by
 * {@link #with}.
 */
public final class DeploymentBundle {

  private static final String TEMPLATE = "template.json";
  private static final String PARAMETERS = "template.parameters.json";

  private final SortedMap<String, String> files;

  private DeploymentBundle(SortedMap<String, String> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Checks, renders, and puts together what the deployment at a subscription needs; the statement
   * is in English.
   *
   * @param location the Azure region in which the record of the deployment is kept
   * @throws FindingsException with all findings, if one of them is an ERROR
   * @throws IllegalArgumentException if the scope is a management group, or as {@link
   *     DeploymentFiles#of(String, String)}
   */
  public static DeploymentBundle of(
      Onboarding onboarding, CustomerSubscription subscription, String location) {
    return of(onboarding, subscription, location, Locale.ENGLISH);
  }

  /**
   * The same with the statement in another language.
   *
   * @throws FindingsException with all findings, if one of them is an ERROR
   * @throws IllegalArgumentException as {@link #of(Onboarding, CustomerSubscription, String)}, and
   *     as {@link AccessStatement#in}
   */
  public static DeploymentBundle of(
      Onboarding onboarding, CustomerSubscription subscription, String location, Locale language) {
    Objects.requireNonNull(subscription, "subscription");
    DeploymentTemplate template = onboarding.render();
    PlannedDeployment planned = template.at(subscription.id());
    Optional<DeploymentParameters> parameters = template.parameters();
    DeploymentFiles names =
        parameters.isPresent()
            ? DeploymentFiles.of(location, TEMPLATE, PARAMETERS)
            : DeploymentFiles.of(location, TEMPLATE);
    SortedMap<String, String> files = new TreeMap<>();
    files.put(TEMPLATE, template.toText());
    parameters.ifPresent(file -> files.put(PARAMETERS, file.toText()));
    for (BicepFile file : template.toBicep()) {
      files.put("bicep/" + file.fileName(), file.toText());
    }
    planned.toTerraform().ifPresent(file -> files.put("terraform/main.tf", file.toText()));
    for (CommandShell shell : CommandShell.values()) {
      ShellScript script = ShellScript.in(shell);
      files.put(script.fileName("deploy"), script.of(planned.commands(shell, names).deploy()));
      files.put(script.fileName("remove"), script.of(planned.commands(shell, names).remove()));
    }
    files.put(
        "steps.txt", onboarding.stepsAt(subscription, CommandShell.AZURE_CLI, names).toText());
    files.put(
        "statement.md",
        AccessStatement.of(List.of(delegation(onboarding, subscription.id())))
            .in(language)
            .toString(PageFormat.MARKDOWN));
    return new DeploymentBundle(files);
  }

  /** What is delegated by it; nothing, by a policy of a management group. */
  private static Delegation delegation(Onboarding onboarding, SubscriptionId subscription) {
    Scope[] scopes =
        onboarding.scope() instanceof TemplateScope.WithinSubscription within
            ? within.targets().stream()
                .map(each -> scope(subscription, each.resourceGroup()))
                .toArray(Scope[]::new)
            : new Scope[0];
    return Delegation.of(onboarding.definition(), scopes);
  }

  private static Scope scope(SubscriptionId subscription, Optional<ResourceGroupName> group) {
    return group.isPresent()
        ? new ResourceGroupScope(subscription, group.get())
        : new SubscriptionScope(subscription);
  }

  /**
   * The same with another file, in place of one of that name.
   *
   * @param name the file's name, after names of folders and slashes if it is in any
   * @throws IllegalArgumentException if the name leads out of the bundle
   */
  public DeploymentBundle with(String name, String content) {
    Objects.requireNonNull(content, "content");
    boolean isInside =
        !Objects.requireNonNull(name, "name").isBlank()
            && name.indexOf('\\') < 0
            && name.indexOf(':') < 0
            && Path.of(name).normalize().toString().replace('\\', '/').equals(name)
            && !name.startsWith("/")
            && !name.startsWith("..");
    if (!isInside) {
      throw new IllegalArgumentException(
          "name must be a file of the bundle, not " + Text.quote(name));
    }
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.put(name, content);
    return new DeploymentBundle(changed);
  }

  /** The content of each file, by names with slashes, sorted. */
  public Map<String, String> files() {
    return files;
  }

  /**
   * Writes all files to a folder, which is made if it is not there. Each file is whole or as it was
   * before; other files in the folder stay.
   *
   * @throws IOException if one cannot be written
   */
  public void writeToFolder(Path folder) throws IOException {
    Objects.requireNonNull(folder, "folder");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent(), "parent"));
      TextFile.write(path, target -> target.append(file.getValue()));
      if (ShellScript.isExecutable(file.getKey())) {
        ShellScript.makeExecutable(path);
      }
    }
  }

  /**
   * Writes all files to a zip, whole or not at all: the same bytes for equal bundles, on every
   * system.
   *
   * @throws IOException if it cannot be written
   */
  public void writeToZip(Path zip) throws IOException {
    ZipFileWriter.write(Objects.requireNonNull(zip, "zip"), files);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeploymentBundle that && files.equals(that.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /** The names of the files. */
  @Override
  public String toString() {
    return "DeploymentBundle" + files.keySet();
  }
}
