// Small multiples over the years: of one indicator region by region, or of one region indicator by indicator.

async function series() {
  const region = state.region ? regionOf(state.region) : null;
  const code = state.indicator || (region ? "" : mostSeveral());
  const rows = code ? await valuesOfIndicator(code) : (await regionSheet(region.code)).values;
  const lines = linesOf(rows.filter((row) => !region || row.region === region));
  if (lines.length === 0) return [element("p", { class: "empty" }, say("series.none"))];
  const title = region && !state.indicator ? say("series.of.region", { name: region.path })
    : say("series.of.indicator", { name: indicatorName(code) });
  return [element("div", { class: "subject" }, element("h3", {}, title)),
    some(lines, 12, (shown) => element("div", { class: "multiples" }, shown.map((one) => multiple(one, !code || region))))];
}

function mostSeveral() {
  const best = highest(usedIndicators, (indicator) => told.several[indicator.number]);
  return best ? best.code : "";
}

function linesOf(rows) {
  const lines = new Map();
  for (const row of rows) {
    const key = valueKey(row.region.code, row.kind, row.indicator, "");
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return [...lines.values()].filter((points) => points.length > 1)
    .map((points) => points.sort((one, other) => one.year - other.year))
    .sort((one, other) => other.length - one.length);
}

function multiple(points, byIndicator) {
  const indicator = indicatorOf(points[0].indicator);
  const region = points[0].region;
  const name = byIndicator ? indicatorName(indicator.code) : region.name;
  const below = [byIndicator ? "" : above(region), index.kinds.length > 1 ? kindName(points[0].kind) : ""];
  const columns = [{ name: say("table.year"), head: true }, { name: say("table.value"), class: "number" },
    { name: say("table.status"), class: "state" }];
  const cells = (point) => [String(point.year), valueButton(point, indicator.unit), badge(point.status)];
  return element("figure", { class: "multiple" },
    element("figcaption", {}, name, " ", element("small", {}, below.filter(Boolean).join(" · "))),
    line(points, indicator.unit),
    table(name, columns, points, cells, { class: "plain" }));
}
