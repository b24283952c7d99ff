// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.payload;

import dev.fresnel.arm.internal.payload.PayloadReading;
import dev.fresnel.arm.internal.payload.PayloadText;
import dev.fresnel.arm.read.ReadLimits;
import dev.fresnel.core.finding.Checked;
import dev.fresnel.core.internal.json.JsonLimits;
import dev.fresnel.core.internal.json.ReaderFindings;
import dev.fresnel.core.internal.tree.TreeNode;
import dev.fresnel.core.json.ModelReader;
import dev.fresnel.core.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads what Azure says about delegations, and is told.
 *
 * <ul>
 *   <li>Registration definitions and assignments of the REST interface in all its versions: single
 *       resources, lists, bodies of requests, assignments with the definition within them, and the
 *       definitions that the marketplace offers.
 *   <li>What {@code az managedservices definition list}, {@code assignment list} and {@code show}
 *       print.
 *   <li>Rows of Resource Graph's {@code managedservicesresources}, and what {@code
 *       Get-AzManagedServicesDefinition} and {@code Get-AzManagedServicesAssignment} print as JSON.
 *       Rows also as the Azure portal downloads them: as a table in CSV, whose cells hold the
 *       properties as JSON ({@code LH0029} tells what is wrong with it).
 *   <li>What {@code terraform show -json} prints of a plan or state: the resources {@code
 *       azurerm_lighthouse_definition} and {@code azurerm_lighthouse_assignment} of all modules.
 *       What a plan knows only after it has been applied is not known here either.
 *   <li>What {@code az account list} prints, for the home tenants of subscriptions.
 *   <li>Parameters of the policies that delegate ({@code managedByTenantId} and so on) and of the
 *       one that allows managing tenants ({@code listOfAllowedTenants}): bare, in a file of
 *       parameters, or in a policy assignment.
 * </ul>
 *
 * <p>Definitions and assignments are brought together by resource id, across files too: so the
 * output of both {@code list} commands can be read in one call. Properties that nothing is made of
 * are reported and never fatal; so is a result that is not all there is, since it was paged or cut
 * off ({@code LH0028}). Other faults are findings as of {@link ModelReader}. What is found in a
 * resource of Terraform's names its address.
 */
public final class PayloadReader {

  private PayloadReader() {}

  /**
   * Reads documents as if they were one.
   *
   * @throws IllegalArgumentException if there is no document
   */
  public static Checked<Payload> read(Source... sources) {
    return read(List.of(sources));
  }

  /**
   * Reads documents as if they were one.
   *
   * @throws IllegalArgumentException if there is no document
   */
  public static Checked<Payload> read(List<Source> sources) {
    return read(sources, ReadLimits.standard());
  }

  /**
   * Reads documents as if they were one, each within limits of length, and all with one limit of
   * findings; they have no expressions, so no other limit counts.
   *
   * @throws IllegalArgumentException if there is no document
   */
  public static Checked<Payload> read(List<Source> sources, ReadLimits limits) {
    Objects.requireNonNull(limits, "limits");
    if (Objects.requireNonNull(sources, "sources").isEmpty()) {
      throw new IllegalArgumentException("sources must have at least one source, not none");
    }
    ReaderFindings findings = new ReaderFindings(limits.findings());
    JsonLimits texts = JsonLimits.documents().withLength(limits.documentLength());
    List<TreeNode> documents = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      TreeNode document = PayloadText.read(sources.get(i), texts, findings);
      if (document != null) {
        documents.add(document);
        indexes.add(i);
      }
    }
    if (documents.isEmpty()) {
      return Checked.empty(findings.all());
    }
    PayloadReading read = PayloadReading.read(documents, findings);
    PayloadKind[] kinds = new PayloadKind[sources.size()];
    Arrays.fill(kinds, PayloadKind.NOT_KNOWN);
    for (int i = 0; i < indexes.size(); i++) {
      kinds[indexes.get(i)] = PayloadKind.of(read.shapes().get(i));
    }
    return Checked.of(new Payload(read, List.of(kinds)), read.addresses().name(findings.all()));
  }
}
