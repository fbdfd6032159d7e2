// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.formula;

import io.github.parkscore.data.Column;
import io.github.parkscore.formula.kernel.Arithmetic;
import io.github.parkscore.formula.kernel.Kernel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

  private record Instruction(Kernel kernel, int[] in, double[][] chunks, int out) {}

  private Program() {}

  /**
   * Computes a term's column.
   *
   * @param left what is to be computed instead of a term
   * @param leaf the chunks of a term; null where a kernel computes it
   */
  static Column run(Term term, int size, UnaryOperator<Term> left, Function<Term, Leaf> leaf) {
    Program program = new Program();
    program.place(term, left, leaf);
    return program.run(size);
  }

  private int place(Term whole, UnaryOperator<Term> left, Function<Term, Leaf> leaf) {
    Term term = left.apply(whole);
    Integer known = slots.get(term);
    if (known != null) {
      return known;
    }
    int slot;
    Leaf chunks = leaf.apply(term);
    if (chunks == null) {
      Term.Operation operation = (Term.Operation) term;
      int[] in = new int[operation.operands().size()];
      for (int k = 0; k < in.length; k++) {
        in[k] = place(operation.operands().get(k), left, leaf);
      }
      slot = slotCount++;
      leaves.add(null);
      instructions.add(new Instruction(operation.kernel(), in, new double[in.length][], slot));
    } else {
      slot = slotCount++;
      leaves.add(chunks);
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
      double[][] in = instruction.chunks();
      for (int k = 0; k < in.length; k++) {
        in[k] = bound[instruction.in()[k]];
      }
      instruction.kernel().run(in, bound[instruction.out()], n);
    }
    Arithmetic.finite(result, n);
  }
}
