// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.statement;

import dev.fresnel.core.internal.page.Page;
import dev.fresnel.core.internal.page.PageBlock;
import dev.fresnel.core.internal.page.PageInline;
import dev.fresnel.core.internal.page.PageName;
import dev.fresnel.core.role.RoleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the page together: its title, and the part about each request. */
final class StatementPage {

  private final List<GrantRequest> requests;
  private final RoleCatalog roles;
  private final StatementTexts texts;

  StatementPage(List<GrantRequest> requests, RoleCatalog roles, StatementTexts texts) {
    this.requests = requests;
    this.roles = roles;
    this.texts = texts;
  }

  Page page() {
    List<PageBlock> blocks = new ArrayList<>();
    if (requests.isEmpty()) {
      blocks.add(new PageBlock.Paragraph(texts.line("empty", Map.of())));
    }
    if (requests.size() == 1) {
      return new Page(texts.language(), title("title.one", requests.get(0)), blocks(blocks, 2));
    }
    return new Page(texts.language(), texts.line("title.many", Map.of()), blocks(blocks, 3));
  }

  private List<PageInline> title(String key, GrantRequest request) {
    return texts.line(key, Map.of("offer", List.of(PageName.of(request.name()))));
  }

  private List<PageBlock> blocks(List<PageBlock> blocks, int level) {
    for (GrantRequest each : requests) {
      if (level > 2) {
        blocks.add(new PageBlock.Heading(2, List.of(PageName.of(each.name()))));
      }
      blocks.addAll(new StatementSections(each, roles, texts, level).blocks());
    }
    return blocks;
  }
}
