// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal.json;

import dev.fresnel.core.finding.Finding;
import dev.fresnel.core.finding.RuleId;
import dev.fresnel.core.path.ModelPath;
import dev.fresnel.core.path.SourceLocation;
import java.util.Optional;

/** A kind of finding that a reader can make. */
public interface FindingKind {

  /** The permanent id. */
  RuleId id();

  /** A finding about a value of the model, or about the document if the path is the root. */
  Finding at(ModelPath path, Optional<SourceLocation> location, String message);
}
