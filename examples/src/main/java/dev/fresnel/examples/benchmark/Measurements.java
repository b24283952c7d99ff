// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.examples.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of one run, by benchmark and size. */
final class Measurements {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Map<String, RunResult> results = new HashMap<>();

  Measurements(Collection<RunResult> results) {
    for (RunResult result : results) {
      BenchmarkParams parameters = result.getParams();
      String size = parameters.getParamsKeys().contains("size") ? parameters.getParam("size") : "";
      this.results.put(parameters.getBenchmark() + size, result);
    }
  }

  /** How long a call takes. */
  Quantity time(Class<?> benchmark, String method) {
    return time(benchmark, method, "");
  }

  /** How long a call takes with what is of a size. */
  Quantity time(Class<?> benchmark, String method, String size) {
    Result<?> time = result(benchmark, method, size).getPrimaryResult();
    String unit = time.getScoreUnit();
    return new Quantity(middle(time), unit.substring(0, unit.indexOf('/')));
  }

  /** The middle one of the iterations, as anything else on the machine slows some of them. */
  private static double middle(Result<?> time) {
    return time.getStatistics().getPercentile(50);
  }

  /** How much memory a call takes. */
  Quantity allocation(Class<?> benchmark, String method) {
    Result<?> allocation = result(benchmark, method, "").getSecondaryResults().get(ALLOCATION);
    if (allocation == null) {
      throw new IllegalStateException("no allocation of " + method);
    }
    return new Quantity(allocation.getScore(), "B");
  }

  private RunResult result(Class<?> benchmark, String method, String size) {
    RunResult result = results.get(benchmark.getName() + "." + method + size);
    if (result == null) {
      throw new IllegalStateException("no result of " + benchmark.getName() + "." + method + size);
    }
    return result;
  }
}
