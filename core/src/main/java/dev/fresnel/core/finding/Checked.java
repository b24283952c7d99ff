// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.finding;

import dev.fresnel.core.internal.NeedsJacksonModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one result type: a value, if there is one, and everything that was found about it.
 *
 * <p>Findings are ordered by {@link Finding#ORDER}, so equal input gives equal results.
 *
 * @param <T> the type of the value
 */
@NeedsJacksonModule
public final class Checked<T> {

  private final @Nullable T value;
  private final List<Finding> findings;

  private Checked(@Nullable T value, Collection<Finding> findings) {
    this.value = value;
    List<Finding> sorted = new ArrayList<>(Objects.requireNonNull(findings, "findings"));
    sorted.sort(Finding.ORDER);
    this.findings = List.copyOf(sorted);
  }

  /** A value and what was found about it. */
  public static <T> Checked<T> of(T value, Collection<Finding> findings) {
    return new Checked<>(Objects.requireNonNull(value, "value"), findings);
  }

  /** A value about which nothing was found. */
  public static <T> Checked<T> of(T value) {
    return of(value, List.of());
  }

  /** No value: the findings say why. */
  public static <T> Checked<T> empty(Collection<Finding> findings) {
    return new Checked<>(null, findings);
  }

  /** The value; empty if the input was too faulty to give one. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** All findings, suppressed ones included, in order. */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings that are not suppressed, in order. */
  public List<Finding> active() {
    return findings.stream().filter(Finding::isActive).toList();
  }

  /** The active findings of severity ERROR, in order. */
  public List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }

  /** Whether an active finding of severity ERROR is among the findings. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /**
   * The value, provided that there is one and that nothing at ERROR was found.
   *
   * @throws FindingsException with all findings, otherwise
   */
  public T orThrow() {
    if (value == null || hasErrors()) {
      throw new FindingsException(findings);
    }
    return value;
  }

  /** The same findings about what becomes of the value; nothing is applied where there is none. */
  public <U> Checked<U> map(Function<? super T, ? extends U> function) {
    Objects.requireNonNull(function, "function");
    return value == null ? empty(findings) : of(function.apply(value), findings);
  }

  /**
   * What becomes of the value together with what is found about that, beside the findings so far;
   * nothing is applied where there is no value.
   */
  public <U> Checked<U> flatMap(Function<? super T, Checked<U>> function) {
    Objects.requireNonNull(function, "function");
    return value == null ? empty(findings) : function.apply(value).plus(findings);
  }

  /** The same value with other findings in place of these. */
  public Checked<T> withFindings(Collection<Finding> others) {
    return new Checked<>(value, Objects.requireNonNull(others, "others"));
  }

  /** The same value with further findings. */
  public Checked<T> plus(Collection<Finding> further) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(Objects.requireNonNull(further, "further"));
    return new Checked<>(value, all);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Checked<?> that
        && Objects.equals(value, that.value)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, findings);
  }

  @Override
  public String toString() {
    return "Checked{value=" + value + ", findings=" + findings + "}";
  }
}
