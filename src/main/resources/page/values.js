// All values of a region, by indicator and year, each with what decided it.

async function values() {
  const region = fullestRegion();
  if (!region) return [element("p", { class: "empty" }, say("ranking.none"))];
  const rows = (await regionSheet(region.code)).values
    .filter((row) => withinChoice(region.code, row.year, row.indicator))
    .sort((one, other) => other.year - one.year || order(one) - order(other));
  return [
    element("div", { class: "subject" }, element("h3", {}, region.path),
      state.region ? null : element("p", {}, say("values.default"))),
    rows.length === 0 ? element("p", { class: "empty" }, say("ranking.none"))
      : some(rows, 40, (shown) => valueTable(region, shown)),
  ];
}

function order(row) {
  return indicatorOf(row.indicator)?.number ?? indicators.length;
}

function valueTable(region, rows) {
  const columns = [
    { name: say("table.indicator"), head: true },
    { name: say("table.value"), class: "number" },
    { name: say("table.year"), class: "year" },
    { name: say("table.status"), class: "state" },
    { name: say("table.sources"), class: "sources" },
  ];
  const several = new Set(rows.map((row) => row.kind)).size > 1;
  const cells = (row) => [
    [button(indicatorName(row.indicator), { class: "link", onclick: () => go({ indicator: row.indicator }) }),
      several ? element("small", {}, kindName(row.kind)) : null],
    valueButton(row, indicatorOf(row.indicator)?.unit ?? ""),
    [String(row.year), wholeYear(row.period, row.year) ? null : element("small", {}, days(row.period))],
    badge(row.status),
    [element("span", {}, say("rule." + row.rule)), row.told > 1 ? element("small", {}, row.disagreeing > 0
      ? say("values.disagreeing", { count: row.told, other: row.disagreeing })
      : say("values.mentions", { count: row.told })) : null],
  ];
  return table(say("values.caption", { name: region.path }), columns, rows, cells, { class: "values" });
}
