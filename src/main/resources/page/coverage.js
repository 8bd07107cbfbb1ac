// What there is: regions by year and indicators by year, as tables of counts.

const ROWS_AT_FIRST = 24;

function coverage() {
  const region = state.region ? regionOf(state.region) : null;
  const indicator = state.indicator ? indicatorOf(state.indicator) : null;
  if (region) return [having("byindicator", region.path, usedIndicators.filter((one) => !indicator || one === indicator)
    .map((one) => ({ name: indicatorName(one.code), change: { indicator: one.code }, years: yearsOf(region, one) })))];
  if (indicator) return [having("byregion", indicatorName(indicator.code), regions
    .map((one) => ({ name: one.name, note: above(one), change: { region: one.code }, years: yearsOf(one, indicator) })))];
  return [byRegion(), byIndicator()];
}

function shownYears() {
  return state.year ? [Number(state.year)] : index.years;
}

/** Of one region its indicators, or of one indicator its regions, each with its years. */
function having(what, name, all) {
  const rows = all.map((one) => ({ ...one, years: one.years.filter((year) => shownYears().includes(year)) }))
    .filter((one) => one.years.length > 0);
  return element("div", { class: "having" }, element("h3", {}, name, " ", element("small", {},
    say("coverage.having." + what, { count: rows.length }))),
  rows.length === 0 ? element("p", { class: "empty" }, say("ranking.none"))
    : some(rows, 3 * ROWS_AT_FIRST, (shown) => element("ul", {}, shown.map((one) => element("li", {},
      element("span", {}, button(one.name, { class: "link", onclick: () => go(one.change) }),
        one.note ? element("small", {}, " " + one.note) : null),
      element("span", { class: "years" }, one.years.map((year) => button(String(year), {
        class: "tint tint-2", onclick: () => go({ ...one.change, year }) }))))))));
}

function byRegion() {
  const counted = regions.map((region) => ({ region, counts: perYear(region) }))
    .filter((row) => shownYears().some((year) => row.counts.get(year)));
  return matrix("byregion", counted, {
    head: (row) => [button(row.region.name, { class: "link", onclick: () => go({ region: row.region.code }) }),
      element("small", {}, above(row.region))],
    most: usedIndicators.length,
    name: (row, year, count) => say("coverage.cell.indicators", { name: row.region.path, year, count }),
    choose: (row, year) => go({ region: row.region.code, year }),
  });
}

function byIndicator() {
  const counted = usedIndicators.map((indicator) => ({ indicator, counts: told.perYear[indicator.number] }))
    .filter((row) => shownYears().some((year) => row.counts.get(year)));
  return matrix("byindicator", counted, {
    head: (row) => button(indicatorName(row.indicator.code),
      { class: "link", onclick: () => go({ indicator: row.indicator.code }) }),
    most: Math.max(1, ...counted.flatMap((row) => [...row.counts.values()])),
    name: (row, year, count) => say("coverage.cell.regions", { name: indicatorName(row.indicator.code), year, count }),
    choose: (row, year) => go({ indicator: row.indicator.code, year }),
  });
}

function perYear(region) {
  const counts = new Map();
  for (const indicator of usedIndicators) {
    for (const year of yearsOf(region, indicator)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

/** The path of a region without its own name. */
function above(region) {
  return region.path.endsWith(region.name) ? region.path.slice(0, -region.name.length) : region.path;
}

function matrix(what, counted, row) {
  const caption = say("coverage." + what);
  const columns = [{ name: say(what === "byregion" ? "table.region" : "table.indicator"), head: true },
    ...shownYears().map((year) => ({ name: String(year), class: "count" }))];
  const cells = (given) => [row.head(given), ...shownYears().map((year) => countCell(given, year, row))];
  return element("div", { class: "matrix" },
    element("h3", {}, caption, " ", element("small", {}, say("coverage." + what + ".note"))),
    counted.length === 0 ? element("p", { class: "empty" }, say("ranking.none"))
      : some(counted, ROWS_AT_FIRST, (shown) => table(caption, columns, shown, cells, { class: "coverage" })));
}

function countCell(given, year, row) {
  const count = given.counts.get(year) ?? 0;
  if (count === 0) return element("span", { class: "none", "aria-label": say("coverage.none") }, "·");
  const tint = Math.max(1, Math.ceil((count / row.most) * 5));
  return button(String(count), {
    class: "tint tint-" + tint, "aria-label": row.name(given, year, count), onclick: () => row.choose(given, year) });
}
