// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.benchmarks;

import io.github.parkscore.data.ParkTable;
import io.github.parkscore.evaluation.Evaluation;
import io.github.parkscore.evaluation.Evaluator;
import io.github.parkscore.evaluation.Options;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole evaluation, on one thread, into fresh arrays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xms3g", "-Xmx3g"})
public class RoundBenchmark {
  /** Parks × indicators: a province, and a hundred thousand enterprises. */
  @Param({"158x36", "100000x60"})
  public String size;

  /** What stands after {@code round:} in the model. */
  @Param({"none", "{points: 2, total: 2}"})
  public String rounding;

  private Evaluator evaluator;
  private ParkTable table;

  /** Makes model and returns. */
  @Setup
  public void setUp() {
    String[] sides = size.split("x");
    Workload workload =
        new Workload(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), 0, rounding);
    evaluator = workload.evaluator();
    table = workload.table();
  }

  /** From the table to ranks and conclusions. */
  @Benchmark
  public Evaluation round() {
    return evaluator.evaluate(table, Options.DEFAULT);
  }
}
