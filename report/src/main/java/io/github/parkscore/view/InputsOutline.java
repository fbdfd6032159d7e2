// SPDX-License-Identifier: Apache-2.0
package io.github.parkscore.view;

import io.github.parkscore.finding.Text;
import io.github.parkscore.model.Attribute;
import io.github.parkscore.model.Elsewhere;
import io.github.parkscore.model.Inputs;
import io.github.parkscore.model.Item;
import java.util.ArrayList;
import java.util.List;

/** 属性、数据项: what the model asks parks for. */
final class InputsOutline {
  private InputsOutline() {}

  static Outline.Block attributes(Saying saying) {
    List<Outline.Entry> lines = new ArrayList<>();
    Inputs inputs = saying.model().inputs();
    for (Attribute attribute : inputs.attributes().values()) {
      Text value =
          attribute
              .value()
              .map(
                  formula ->
                      saying.own(
                          saying.readable().formula(formula), attribute.provenance(), "value"))
              .orElse(Text.EMPTY);
      lines.add(
          new Outline.Fact(
              0,
              Saying.named(attribute.name(), attribute.id()),
              Saying.joined(
                  List.of(
                      values(saying, attribute),
                      Saying.after("算法 ", "computed as ", value),
                      Saying.after(
                          "空格按 ",
                          "blank means ",
                          attribute.blank().map(InputsOutline::blank).orElse(Text.EMPTY)),
                      Saying.after("别名 ", "also ", list(attribute.aliases())),
                      attribute
                          .elsewhere()
                          .map(from -> elsewhere(saying, from))
                          .orElse(Text.EMPTY)))));
    }
    stages(saying, lines);
    return new Outline.Block(new Text("属性", "Attributes"), lines);
  }

  private static void stages(Saying saying, List<Outline.Entry> lines) {
    var stages = saying.model().inputs().stages();
    if (!stages.names().isEmpty()) {
      Text use = saying.own(Text.of(stages.use()), stages.provenance(), "data");
      lines.add(
          new Outline.Fact(
              0,
              new Text("数据阶段", "stages"),
              Saying.joined(List.of(list(stages.names()), Saying.after("采用 ", "scored: ", use)))));
    }
  }

  static Outline.Block items(Saying saying) {
    List<Outline.Entry> lines = new ArrayList<>();
    for (Item item : saying.model().inputs().items().values()) {
      Text unit = item.unit().map(Saying::unit).orElse(new Text("单位未定", "any unit"));
      lines.add(
          new Outline.Fact(
              0,
              Saying.named(item.name(), item.id()),
              Saying.joined(
                  List.of(
                      saying.own(unit, item.provenance(), "name"),
                      Saying.after(
                          "空格按 ",
                          "blank means ",
                          item.blank().map(b -> blank(b, item)).orElse(Text.EMPTY)),
                      Saying.after(
                          "由短周期合成时取",
                          "of shorter periods ",
                          item.overTime().map(InputsOutline::overTime).orElse(Text.EMPTY)),
                      item.elsewhere().map(from -> elsewhere(saying, from)).orElse(Text.EMPTY),
                      item.department(),
                      Saying.after("别名 ", "also ", list(item.aliases())),
                      item.definition()))));
    }
    return new Outline.Block(new Text("数据项", "Items"), lines);
  }

  private static Text values(Saying saying, Attribute attribute) {
    boolean any = attribute.values().isEmpty() && attribute.value().isEmpty();
    return any
        ? new Text("任意文字", "any text")
        : saying.own(list(attribute.values()), attribute.provenance(), "values");
  }

  private static Text blank(String text) {
    return text.equals("missing") ? new Text("缺失", "missing") : Text.of(text);
  }

  private static Text blank(Item.Blank blank, Item item) {
    if (Double.isNaN(blank.figure())) {
      return blank("missing");
    }
    double scale = item.unit().filter(u -> u.isShare()).map(u -> u.scale().toDouble()).orElse(1.0);
    return Text.of(Numbers.plain(blank.figure() / scale));
  }

  private static Text elsewhere(Saying saying, Elsewhere from) {
    Text model = from.model().map(Text::of).orElse(Text.EMPTY);
    Text take = from.take().map(InputsOutline::taken).orElse(Text.EMPTY);
    boolean looked = from.model().isPresent();
    Text of = from.of().map(by -> looked ? row(saying, by) : shared(saying, by)).orElse(Text.EMPTY);
    return Saying.joined(List.of(Saying.after("取自 ", "taken from ", model), take, of));
  }

  private static Text taken(String take) {
    return switch (take) {
      case "total" -> new Text("总分", "total");
      case "rank" -> new Text("名次", "rank");
      case "grade" -> new Text("等次", "grade");
      default -> Text.of(take);
    };
  }

  /** Whose row there it is. */
  private static Text row(Saying saying, String by) {
    Text name = saying.attribute(by);
    return new Text("按" + name.zh() + "对应", "by " + name.en());
  }

  private static Text overTime(Item.OverTime how) {
    return switch (how) {
      case SUM -> new Text("合计", "the sum");
      case LAST -> new Text("最后一期", "the last");
      case MEAN -> new Text("平均", "the mean");
    };
  }

  private static Text shared(Saying saying, String by) {
    if (by.equals("all")) {
      return new Text("全部对象共用一个数", "one figure for all");
    }
    Text name = saying.attribute(by);
    return new Text("每个" + name.zh() + "一个数", "one figure for each " + name.en());
  }

  private static Text list(List<String> words) {
    return new Text(String.join("、", words), String.join(", ", words));
  }
}
