// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.explanation;

import io.github.parkscore.binding.BoundCase;
import io.github.parkscore.binding.BoundFormula;
import io.github.parkscore.binding.BoundIndicator;
import io.github.parkscore.binding.BoundTreatment;
import io.github.parkscore.data.Column;
import io.github.parkscore.data.Unit;
import io.github.parkscore.evaluation.Change;
import io.github.parkscore.evaluation.MemberShare;
import io.github.parkscore.evaluation.Workings;
import io.github.parkscore.finding.Language;
import io.github.parkscore.finding.Text;
import io.github.parkscore.formula.Expr;
import io.github.parkscore.formula.Printer;
import io.github.parkscore.formula.Scope;
import io.github.parkscore.formula.Symbol;
import io.github.parkscore.formula.Type;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.IndicatorModel;
import io.github.parkscore.model.Item;
import io.github.parkscore.rule.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Formulas and rules in words and figures. */
final class Wording {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

  private final IndicatorModel model;
  private final Workings workings;

  Wording(IndicatorModel model, Workings workings) {
    this.model = model;
    this.workings = workings;
  }

  /** A formula with the names that people use. */
  Text formula(BoundFormula formula) {
    return new Text(formula(formula, Language.ZH), formula(formula, Language.EN));
  }

  private String formula(BoundFormula formula, Language language) {
    return Printer.print(formula.formula().tree(), name -> named(name, language));
  }

  private String named(Expr.Name name, Language language) {
    Item item = model.inputs().items().get(name.name());
    Attribute attribute = model.inputs().attributes().get(name.name());
    return item != null
        ? item.name().in(language)
        : attribute != null
            ? attribute.name().in(language)
            : model
                .tree()
                .node(name.name())
                .map(node -> node.name().in(language))
                .orElse(name.name());
  }

  /** A formula with the figures of a park, changes of unit and growth written out. */
  Text filled(BoundFormula formula, int park) {
    Filling filling = new Filling(workings, formula.scope(), park);
    Expr tree = filling.fill(formula.checked().tree(), workings.period());
    return Text.of(Printer.printWorking(tree, Expr.Name::name));
  }

  /** What a formula came to, with its unit. */
  Text result(double value, Optional<Unit> unit) {
    boolean bare = Double.isNaN(value) || unit.isEmpty() || unit.get().isShare();
    String figure = Shown.figure(value, unit);
    return Text.of(bare || unit.get().equals(Unit.ONE) ? figure : figure + " " + unit.get().name());
  }

  private String figure(Expr.Name name, Scope scope, int park) {
    Optional<Symbol> symbol = scope.find(name.name());
    double value = workings.at(name, scope, park);
    if (symbol.map(Symbol::type).filter(Type.TEXT::equals).isPresent()) {
      return Double.isNaN(value) ? "—" : workings.text(value);
    }
    return Shown.figure(value, symbol.flatMap(Symbol::unit));
  }

  /** The sentence of the row that held, with its figures; of a plain formula the formula itself. */
  Text sentence(BoundIndicator indicator, BoundCase row, int park) {
    BoundFormula mark = row.mark();
    boolean isPlain = row.origin().say().zh().equals(row.origin().mark().text());
    if (indicator.rule().orElseThrow().name().isEmpty() || isPlain) {
      String filled = filled(mark, park).zh();
      return Text.of(mark.formula().text() + " = " + filled);
    }
    Text say = row.origin().say();
    return new Text(fill(say.zh(), indicator, mark, park), fill(say.en(), indicator, mark, park));
  }

  private String fill(String sentence, BoundIndicator indicator, BoundFormula mark, int park) {
    return PLACEHOLDER
        .matcher(sentence)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(figure(found.group(1), indicator, mark.scope(), park)));
  }

  private String figure(String name, BoundIndicator indicator, Scope scope, int park) {
    Expr.Name tree = new Expr.Name(name, io.github.parkscore.formula.Span.NONE);
    Parameter parameter = indicator.rule().orElseThrow().parameters().get(name);
    boolean ofX =
        name.equals("x") || parameter != null && parameter.unit().filter("x"::equals).isPresent();
    boolean percent = parameter != null && parameter.unit().filter("%"::equals).isPresent();
    Optional<Unit> unit =
        ofX ? indicator.unit() : percent ? Optional.of(Unit.PERCENT) : Optional.empty();
    return unit.isEmpty()
        ? figure(tree, scope, park)
        : Shown.figure(workings.at(tree, scope, park), unit);
  }

  /** The members whose points, each with its share, make a mean. */
  Text members(List<MemberShare> members, Column points) {
    String sum =
        members.stream()
            .map(member -> member(member, points.get(member.park())))
            .collect(Collectors.joining(" + "));
    return new Text("所辖加权平均：" + sum, "mean of its members: " + sum);
  }

  private String member(MemberShare member, double points) {
    return workings.name(member.park())
        + " "
        + Shown.figure(Double.isNaN(points) ? 0 : points, Optional.empty())
        + " × "
        + Shown.figure(member.share(), Optional.of(Unit.PERCENT));
  }

  /**
   * What the treatments made of a value: a formula with its figures, so that the base of a growth
   * is seen; else the value before and after, each in its own unit.
   */
  Text treated(BoundIndicator bound, Change change) {
    Text after = result(change.after(), bound.unit());
    List<BoundTreatment> treat = bound.treat();
    Optional<BoundFormula> formula =
        treat.size() == 1 ? treat.get(0).formula() : Optional.<BoundFormula>empty();
    String worked =
        formula
            .map(f -> f.formula().text() + " = " + filled(f, change.park()).zh() + " = ")
            .orElse(result(change.before(), bound.valueUnit()).zh() + " → ");
    return new Text("数据处理：" + worked + after.zh(), "treated: " + worked + after.en());
  }

  /** What a stage did to a mark, in words. */
  static Text change(Change change) {
    String before = Shown.figure(change.before(), Optional.empty());
    String after = Shown.figure(change.after(), Optional.empty());
    String arrow = before + " → " + after;
    return switch (change.by()) {
      case BLANK -> new Text("空格按 " + after + " 计", "blank counts as " + after);
      case TREATMENT -> new Text("数据处理：" + arrow, "treated: " + arrow);
      case LIMIT -> new Text("超出上下限：" + arrow, "kept within limits: " + arrow);
      case MISSING -> new Text("数据缺失，得分率按 " + after + " 计", "missing, so a mark of " + after);
      case NOT_APPLICABLE ->
          new Text("不适用，得分率按 " + after + " 计", "does not apply, so a mark of " + after);
      case MEMBERS -> new Text("按所辖加权平均，得分率 " + after, "mean of its members, a mark of " + after);
    };
  }
}
