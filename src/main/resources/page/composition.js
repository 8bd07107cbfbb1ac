// Totals with the parts that a report names of them.

async function composition() {
  const region = fullestRegion();
  if (!region) return [element("p", { class: "empty" }, say("composition.none"))];
  const all = (await regionSheet(region.code)).compositions.filter((one) => withinChoice(region.code, one.year, one.indicator));
  if (all.length === 0) return [element("p", { class: "empty" }, say("composition.none"))];
  return [element("div", { class: "subject" }, element("h3", {}, region.path)),
    some(all, 6, (shown) => element("div", { class: "compositions" }, shown.map(composed)))];
}

function composed(one) {
  const name = one.indicator ? indicatorName(one.indicator) : one.label;
  const sum = one.parts.reduce((all, part) => all + Number(part.value), 0);
  const columns = [{ name: "", class: "rank" }, { name: say("composition.part"), head: true },
    { name: say("table.value"), class: "number" }];
  const lines = [{ ...one, number: "" , label: say("composition.total") },
    ...one.parts.map((part, i) => ({ ...part, number: String(i + 1) }))];
  const cells = (row) => [
    row.number ? element("span", { class: "key key-" + ((Number(row.number) - 1) % 4) }, row.number) : "",
    row.label || "–",
    button(figure(row.value, one.unit, ""), { class: "value", title: say("table.open"),
      onclick: () => go({ value: row.report + "_" + row.start }) }),
  ];
  return element("figure", { class: "composition" },
    element("figcaption", {}, name, " ", element("small", {}, yearName(one.year))),
    stack(one.value, one.parts),
    table(say("composition.caption", { name }), columns, lines, cells, { class: "plain" }),
    sum > Number(one.value) ? element("p", { class: "hint" }, say("composition.above")) : null);
}
