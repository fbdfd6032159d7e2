// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.cli;

import io.github.parkscore.data.Period;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that reads returns. */
final class DataOptions {
  @Option(names = "--model", required = true, paramLabel = "FILE", order = 1)
  Path model;

  @Option(names = "--data", required = true, paramLabel = "FILE|DIR", arity = "1..*", order = 2)
  List<Path> data = new ArrayList<>();

  @Option(names = "--roster", paramLabel = "FILE", order = 3)
  Path roster;

  @Option(names = "--history", paramLabel = "FILE|DIR", arity = "1..*", order = 4)
  List<Path> history = new ArrayList<>();

  @Option(names = "--corrections", paramLabel = "FILE", order = 4)
  Path corrections;

  @Option(names = "--period", paramLabel = "P", order = 5, converter = AsPeriod.class)
  private Period period;

  @Option(names = "--encoding", paramLabel = "NAME", order = 20, converter = AsCharset.class)
  private Charset encoding;

  @Option(names = "--hidden", order = 21)
  boolean hidden;

  DataOptions() {}

  /** The round that the call names. */
  Optional<Period> period() {
    return Optional.ofNullable(period);
  }

  /** The encoding of text files that the call names. */
  Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  /** {@code 2024}, {@code 2024H1}, {@code 2023-2024}. */
  static final class AsPeriod implements ITypeConverter<Period> {
    AsPeriod() {}

    @Override
    public Period convert(String text) {
      return Period.parse(text).orElseThrow(() -> new TypeConversionException("no period"));
    }
  }

  /** {@code UTF-8}, {@code GB18030}. */
  static final class AsCharset implements ITypeConverter<Charset> {
    AsCharset() {}

    @Override
    public Charset convert(String text) {
      try {
        return Charset.forName(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("no charset");
      }
    }
  }
}
