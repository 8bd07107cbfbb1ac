// Regions of one level compared in one indicator and year.

async function ranking() {
  const most = mostTold();
  if (!most) return [element("p", { class: "empty" }, say("ranking.none"))];
  const values = (await valuesOfIndicator(most.indicator)).filter((row) => row.year === most.year);
  const one = indicatorOf(most.indicator);
  const groups = inGroups(values).filter((group) => !state.region || group.some((row) => row.region.code === state.region));
  return [
    element("div", { class: "subject" },
      element("h3", {}, indicatorName(most.indicator), " · ", yearName(most.year)),
      element("p", {}, one.definition && language === "en" ? one.definition : "",
        !state.indicator || !state.year ? " " + say("ranking.default") : "")),
    element("div", { class: "rankings" },
      groups.filter((group) => group.length > 1).map((group) => rankingTable(group, one)),
      aloneTable(groups.filter((group) => group.length === 1).flat(), one)),
  ];
}

/** By level and line of government, the fullest groups of a level first. */
function inGroups(values) {
  const groups = new Map();
  for (const row of values) {
    const key = LEVELS.indexOf(row.region.level) + row.kind;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const sorted = [...groups.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
  return sorted.map((group) => group.sort((one, other) => Number(other.value) - Number(one.value)
    || (one.region.code < other.region.code ? -1 : 1)));
}

function groupName(row) {
  const level = say("level." + row.region.level);
  return index.kinds.length > 1 ? level + " · " + kindName(row.kind) : level;
}

function rankingTable(group, indicator) {
  const most = Math.max(...group.map((row) => Math.abs(Number(row.value)))) || 1;
  const columns = [
    { name: say("ranking.rank"), class: "rank" },
    { name: say("table.region"), head: true },
    { name: say("table.chart"), class: "drawn" },
    { name: say("table.value"), class: "number" },
    { name: say("table.status"), class: "state" },
  ];
  const cells = (row) => [
    String(1 + group.findIndex((other) => other.value === row.value)),
    regionCell(row.region),
    bar(Math.abs(Number(row.value)) / most, row.status !== "A"),
    valueButton(row, indicator.unit),
    badge(row.status),
  ];
  return element("div", { class: "ranking" },
    element("h4", {}, groupName(group[0])),
    some(group, 15, (shown) => table(indicatorName(indicator.code) + " · " + groupName(group[0]), columns, shown, cells)));
}

/** Regions that have nobody of their level to be compared with. */
function aloneTable(rows, indicator) {
  if (rows.length === 0) return null;
  const columns = [{ name: say("table.region"), head: true }, { name: say("table.level") },
    { name: say("table.value"), class: "number" }, { name: say("table.status"), class: "state" }];
  const cells = (row) => [regionCell(row.region), groupName(row), valueButton(row, indicator.unit), badge(row.status)];
  return element("div", { class: "alone" }, element("h4", {}, say("ranking.alone")),
    some(rows, 15, (shown) => table(say("ranking.alone"), columns, shown, cells)));
}

function regionCell(region) {
  return [button(region.name, { class: region.code === state.region ? "link here" : "link",
    onclick: () => go({ region: region.code }) }), element("small", {}, above(region))];
}

/** A value that leads to its sentence. */
function valueButton(row, unit) {
  const key = valueKey(row.region.code, row.kind, row.indicator, row.year);
  return button(figure(row.value, unit, row.bound), {
    class: "value", "data-value": key, title: say("table.open"),
    onclick: () => go({ value: key }),
  });
}
