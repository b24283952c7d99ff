// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** What is compared with what, and how good is good enough. */
final class Comparisons {

  private static final Quantity SECOND = new Quantity(1_000, "ms");

  /** How far from linear a measurement may be, since caches and collectors are not linear. */
  private static final double LINEAR = 1.25;

  private Comparisons() {}

  static List<Comparison> of(Measurements measured) {
    return Stream.of(rendering(measured), reading(measured), rules(measured))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Comparison> rendering(Measurements measured) {
    Class<?> render = RenderBenchmark.class;
    Quantity size = new Quantity(new RenderBenchmark().text().getBytes(UTF_8).length, "B");
    return List.of(
        new Comparison(
            "render 20 authorizations to a string, Jackson its tree",
            measured.time(render, "text"),
            measured.time(render, "treeText"),
            1),
        new Comparison(
            "render 20 authorizations to a sink, Jackson its tree",
            measured.time(render, "stream"),
            measured.time(render, "treeStream"),
            1),
        new Comparison(
            "memory to render to a string, size of the output",
            measured.allocation(render, "text"),
            size,
            3),
        new Comparison(
            "memory to render to a sink, size of the output",
            measured.allocation(render, "stream"),
            size,
            3),
        new Comparison(
            "stream 100,000 deployments in a heap of 64 MiB, a minute",
            measured.time(StreamBenchmark.class, "stream"),
            SECOND.times(60),
            1));
  }

  private static List<Comparison> reading(Measurements measured) {
    Class<?> read = ReadBenchmark.class;
    String small = ReadBenchmark.SMALL;
    String large = ReadBenchmark.LARGE;
    return List.of(
        reading(measured, "template of 20 authorizations", "inline", small),
        reading(measured, "template and parameters of 20", "withParameters", small),
        reading(measured, "template of 1,000 authorizations", "inline", large),
        reading(measured, "template and parameters of 1,000", "withParameters", large),
        new Comparison(
            "read a template of 1,000, one of 20 times their sizes",
            measured.time(read, "inline", large),
            measured.time(read, "inline", small).times(ReadBenchmark.growth()),
            LINEAR));
  }

  private static Comparison reading(
      Measurements measured, String what, String method, String size) {
    return new Comparison(
        "read " + what + ", Jackson its tree",
        measured.time(ReadBenchmark.class, method, size),
        measured.time(ReadBenchmark.class, method + "Tree", size),
        2);
  }

  private static List<Comparison> rules(Measurements measured) {
    Class<?> validate = ValidateBenchmark.class;
    Class<?> offer = OfferBenchmark.class;
    Class<?> customer = CustomerBenchmark.class;
    Quantity wholeOffer = measured.time(offer, "validate", OfferBenchmark.WHOLE);
    Quantity halfOffer = measured.time(offer, "validate", OfferBenchmark.HALF);
    Quantity wholeCustomer = measured.time(customer, "validate", CustomerBenchmark.WHOLE);
    Quantity halfCustomer = measured.time(customer, "validate", CustomerBenchmark.HALF);
    return List.of(
        new Comparison(
            "validate a template of 20 authorizations, JSON schema",
            measured.time(validate, "rules"),
            measured.time(validate, "schema"),
            0.5),
        new Comparison(
            "validate 100 plans of 20 authorizations each, a second", wholeOffer, SECOND, 0.5),
        new Comparison(
            "validate 100 plans, twice 50 plans", wholeOffer, halfOffer.times(2), LINEAR),
        new Comparison(
            "validate a customer of 10,000 delegations, a second", wholeCustomer, SECOND, 0.5),
        new Comparison(
            "validate 10,000 delegations, twice 5,000",
            wholeCustomer,
            halfCustomer.times(2),
            LINEAR));
  }
}
