// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.role;

import dev.fresnel.core.id.Identifier;
import dev.fresnel.core.id.RoleDefinitionId;
import dev.fresnel.core.internal.output.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The roles that are known, found by id or name, as they were on one date.
 *
 * <p>{@link #builtIn()} is every built-in role of Azure. A catalogue is a value: equal to another
 * with equal roles and date, and safe between threads.
 */
public final class RoleCatalog {

  private static final int RECENT = 256;

  private final RoleStore roles;
  private final LocalDate date;
  private volatile @Nullable Map<String, Integer> indexesByName;

  /** Roles that were found before, each in the one slot of its id: offers have few of them. */
  private final AtomicReferenceArray<RoleDefinition> recent = new AtomicReferenceArray<>(RECENT);

  RoleCatalog(RoleStore roles, LocalDate date) {
    this.roles = roles;
    this.date = date;
  }

  /** Azure's built-in roles, from the data that comes with the library; read on first use. */
  public static RoleCatalog builtIn() {
    return BuiltIn.CATALOG;
  }

  /**
   * A catalogue of these roles.
   *
   * @param date when they were as they are here
   * @throws IllegalArgumentException if two roles have the same id, or an id is not well formed
   */
  public static RoleCatalog of(Collection<RoleDefinition> roles, LocalDate date) {
    return new RoleCatalog(
        ListedRoles.of(Objects.requireNonNull(roles, "roles")),
        Objects.requireNonNull(date, "date"));
  }

  /** The role of an id; empty if the catalogue does not have it. */
  public Optional<RoleDefinition> find(RoleDefinitionId id) {
    Objects.requireNonNull(id, "id");
    int slot = id.hashCode() & (RECENT - 1);
    RoleDefinition known = recent.get(slot);
    if (known != null && known.id().equals(id)) {
      return Optional.of(known);
    }
    int index = roles.indexOfId(id.value());
    if (index < 0) {
      return Optional.empty();
    }
    RoleDefinition role = roles.get(index);
    recent.set(slot, role);
    return Optional.of(role);
  }

  /**
   * Whether a role has the same id as something else, such as a principal.
   *
   * @param id the id of the other thing
   */
  public boolean has(Identifier id) {
    return roles.has(Objects.requireNonNull(id, "id"));
  }

  /**
   * The role of a name, ignoring case and blanks around it; empty if the catalogue does not have
   * it. Of several roles with the name, the one whose id comes first.
   */
  public Optional<RoleDefinition> findByName(String name) {
    Integer index = indexesByName().get(nameKey(Objects.requireNonNull(name, "name")));
    return index == null ? Optional.empty() : Optional.of(roles.get(index));
  }

  /**
   * Whether Azure Lighthouse takes the role of an id; for an id that the catalogue does not have,
   * every verdict names {@link RefusalReason#UNKNOWN_ROLE}.
   */
  public RoleSupport support(RoleDefinitionId id) {
    return find(id).map(RoleDefinition::support).orElseGet(RoleSupport::ofUnknownRole);
  }

  /** All roles, ordered by id. */
  public List<RoleDefinition> roles() {
    return Collections.unmodifiableList(roles);
  }

  /** The number of roles. */
  public int size() {
    return roles.size();
  }

  /** The date on which the roles were as they are here. */
  public LocalDate date() {
    return date;
  }

  /**
   * This catalogue with the roles of another: where both have an id, the other's role counts. The
   * date is the other's.
   */
  public RoleCatalog extendedWith(RoleCatalog other) {
    Objects.requireNonNull(other, "other");
    Map<String, RoleDefinition> all = new TreeMap<>();
    roles.forEach(role -> all.put(role.id().value(), role));
    other.roles.forEach(role -> all.put(role.id().value(), role));
    return of(all.values(), other.date);
  }

  /**
   * Writes the catalogue in the form in which the library ships its data: plain lines, the same for
   * equal catalogues, so that a comparison of two texts shows what changed.
   *
   * @throws IOException if {@code out} does
   */
  public void writeTo(Appendable out) throws IOException {
    RoleWriter.write(this, Objects.requireNonNull(out, "out"));
  }

  /**
   * Writes the catalogue to a file in UTF-8, as {@link #writeTo} does. A file that is there is
   * replaced and keeps its permissions; if writing fails, it is as it was. A symbolic link is
   * followed; a device or pipe is written to.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    WholeFile.write(Objects.requireNonNull(file, "file"), this::writeTo);
  }

  private Map<String, Integer> indexesByName() {
    Map<String, Integer> known = indexesByName;
    if (known == null) {
      known = new HashMap<>(roles.size() * 2);
      for (int i = 0; i < roles.size(); i++) {
        known.putIfAbsent(nameKey(roles.name(i)), i);
      }
      indexesByName = known;
    }
    return known;
  }

  private static String nameKey(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RoleCatalog that
            && date.equals(that.date)
            && roles.equals(that.roles));
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, roles);
  }

  /** The number of roles and the date. */
  @Override
  public String toString() {
    return "RoleCatalog{size=" + size() + ", date=" + date + "}";
  }

  /** Holds the data from its first use on. */
  private static final class BuiltIn {
    static final RoleCatalog CATALOG = PackedRoles.readResource("built-in-roles.txt");
  }
}
