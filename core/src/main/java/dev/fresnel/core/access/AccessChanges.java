// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.access;

import dev.fresnel.core.access.GrantComparison.GrantChange;
import dev.fresnel.core.access.GrantComparison.Grants;
import dev.fresnel.core.access.GrantedAccess.AccessKey;
import dev.fresnel.core.id.TenantId;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;

/**
 * The changes between two sides, made anew whenever they are walked: a definition of thousands of
 * authorizations at thousands of scopes makes millions of changes, which nobody keeps who does not
 * ask for them.
 */
final class AccessChanges extends AbstractList<AccessChange> {

  private final Map<GrantPlace, GrantList> before;
  private final Map<GrantPlace, GrantList> after;
  private final Map<AccessKey, List<GrantedAccess>> givers;
  private volatile int counted = -1;

  private final Object lock = new Object();
  private Walk walk;
  private int reached;

  AccessChanges(PlacedGrants before, PlacedGrants after, PlacedGrants.Known known) {
    this.before = before.lists();
    this.after = after.lists();
    this.givers = known.givers();
    this.walk = new Walk();
  }

  /** Walks the changes: place by place what is gained, and then what is lost. */
  private final class Walk implements Iterator<AccessChange> {

    /** How many changes are remembered, for the places at which they are the same. */
    private static final int REMEMBERED = 50_000;

    private final Map<Grants, List<GrantChange>> known = new HashMap<>();
    private int remembered;
    private boolean losses;
    private Iterator<GrantPlace> places = after.keySet().iterator();
    private GrantPlace place = GrantPlace.WHOLE;
    private Iterator<GrantChange> changes = List.<GrantChange>of().iterator();

    @Override
    public boolean hasNext() {
      while (!changes.hasNext()) {
        if (!places.hasNext() && !losses) {
          losses = true;
          known.clear();
          remembered = 0;
          places = before.keySet().iterator();
        }
        if (!places.hasNext()) {
          return false;
        }
        place = places.next();
        changes = changesAt(place).iterator();
      }
      return true;
    }

    @Override
    public AccessChange next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no further change");
      }
      return changes.next().at(place);
    }

    private List<GrantChange> changesAt(GrantPlace at) {
      Grants grants = grants(at);
      if (grants.before() == grants.after()) {
        return List.of();
      }
      List<GrantChange> found = known.get(grants);
      if (found == null) {
        GrantComparison comparison = new GrantComparison(grants, givers);
        found = losses ? comparison.losses() : comparison.gains();
        if (remembered + found.size() > REMEMBERED) {
          known.clear();
          remembered = 0;
        }
        remembered += found.size();
        known.put(grants, found);
      }
      return found;
    }

    /** How many changes there are, without making them. */
    private long count() {
      long count = 0;
      while (hasNext()) {
        count += changesAt(place).size();
        changes = List.<GrantChange>of().iterator();
      }
      return count;
    }
  }

  private Grants grants(GrantPlace place) {
    GrantPlace around = place.around();
    return new Grants(
        at(before, place),
        at(after, place),
        around == null ? GrantList.NONE : at(before, around),
        around == null ? GrantList.NONE : at(after, around));
  }

  private static GrantList at(Map<GrantPlace, GrantList> side, GrantPlace place) {
    return side.getOrDefault(place, GrantList.NONE);
  }

  @Override
  public Iterator<AccessChange> iterator() {
    return new Walk();
  }

  /** In order, without counting first. */
  @Override
  public Spliterator<AccessChange> spliterator() {
    return Spliterators.spliteratorUnknownSize(
        iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
  }

  @Override
  public boolean isEmpty() {
    return !iterator().hasNext();
  }

  /** How many there are; the largest int if there are more. */
  @Override
  public int size() {
    if (counted < 0) {
      counted = (int) Math.min(Integer.MAX_VALUE, new Walk().count());
    }
    return counted;
  }

  /** Goes on from the change that was asked for last, if it comes before this one. */
  @Override
  public AccessChange get(int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException("index must not be negative, and is " + index);
    }
    synchronized (lock) {
      if (index < reached) {
        reached = 0;
        walk = new Walk();
      }
      while (index >= reached && walk.hasNext()) {
        reached++;
        AccessChange change = walk.next();
        if (index == reached - 1) {
          return change;
        }
      }
    }
    throw new IndexOutOfBoundsException("index " + index + " is not below " + size());
  }

  /** Whether changes can be about several managing tenants. */
  boolean namesSeveralTenants() {
    Set<TenantId> tenants = new HashSet<>();
    givers.keySet().forEach(key -> tenants.add(key.managedByTenantId()));
    return tenants.size() > 1;
  }
}
