// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A term as a list of kernels over scratch chunks: a chunk of every operand goes through all
 * kernels before the next one does, so that what lies between two kernels stays in the cache. The
 * last kernel writes into the result.
 */
final class Program {
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<Term, Integer> slots = new IdentityHashMap<>();
  private int slotCount;

  /** A chunk of an operand that no kernel of the program computes. */
  interface Leaf {
    /** The figures of a chunk; may be written into the scratch chunk, or lent. */
    double[] chunk(int chunk, double[] scratch, int n);

    /** Whether it writes into its scratch chunk. */
    default boolean needsScratch() {
      return false;
    }
  }

  private record Instruction(Kernel kernel, int[] in, int out) {}

  private Program() {}

  /** Computes a term's column. */
  static Column run(Term term, int size, Function<Term, Leaf> leaf) {
    Program program = new Program();
    program.place(term, leaf);
    return program.run(size);
  }

  private int place(Term term, Function<Term, Leaf> leaf) {
    Integer known = slots.get(term);
    if (known != null) {
      return known;
    }
    int slot;
    if (term instanceof Term.Operation operation) {
      int[] in = operation.operands().stream().mapToInt(operand -> place(operand, leaf)).toArray();
      slot = slotCount++;
      leaves.add(null);
      instructions.add(new Instruction(operation.kernel(), in, slot));
    } else {
      slot = slotCount++;
      leaves.add(leaf.apply(term));
    }
    slots.put(term, slot);
    return slot;
  }

  private Column run(int size) {
    double[][] result = Column.allocate(size);
    double[][] scratch = new double[slotCount][];
    int longest = Math.min(size, Column.CHUNK);
    for (int s = 0; s < slotCount; s++) {
      boolean last = s == slotCount - 1;
      Leaf leaf = leaves.get(s);
      scratch[s] =
          leaf == null && !last || leaf != null && leaf.needsScratch() ? new double[longest] : null;
    }
    double[][] bound = new double[slotCount][];
    for (int c = 0; c < result.length; c++) {
      runChunk(c, result[c], scratch, bound);
    }
    return Column.owning(result, size);
  }

  private void runChunk(int chunk, double[] result, double[][] scratch, double[][] bound) {
    int n = result.length;
    for (int s = 0; s < slotCount; s++) {
      Leaf leaf = leaves.get(s);
      bound[s] = leaf == null ? scratch[s] : leaf.chunk(chunk, scratch[s], n);
    }
    if (instructions.isEmpty()) {
      System.arraycopy(bound[slotCount - 1], 0, result, 0, n);
      return;
    }
    bound[slotCount - 1] = result;
    for (Instruction instruction : instructions) {
      double[][] in = new double[instruction.in().length][];
      Arrays.setAll(in, k -> bound[instruction.in()[k]]);
      instruction.kernel().run(in, bound[instruction.out()], n);
    }
    Arithmetic.finite(result, n);
  }
}
