// What there is: regions by year and indicators by year, as tables of counts.

const ROWS_AT_FIRST = 24;

function coverage() {
  return [byRegion(), byIndicator()];
}

function shownYears() {
  return state.year ? [Number(state.year)] : index.years;
}

function byRegion() {
  const one = state.indicator ? indicatorOf(state.indicator) : null;
  const counted = regions
    .filter((region) => !state.region || region.code === state.region)
    .map((region) => ({ region, counts: one ? marks(yearsOf(region, one)) : perYear(region) }))
    .filter((row) => shownYears().some((year) => row.counts.get(year)));
  return matrix("byregion", counted, one !== null, {
    head: (row) => [button(row.region.name, { class: "link", onclick: () => go({ region: row.region.code }) }),
      element("small", {}, above(row.region))],
    most: usedIndicators.length,
    name: (row, year, count) => say("coverage.cell.indicators", { name: row.region.path, year, count }),
    choose: (row, year) => go({ region: row.region.code, year }),
  });
}

function byIndicator() {
  const one = state.region ? regionOf(state.region) : null;
  const counted = usedIndicators
    .filter((indicator) => !state.indicator || indicator.code === state.indicator)
    .map((indicator) => ({ indicator, counts: one ? marks(yearsOf(one, indicator)) : told.perYear[indicator.number] }))
    .filter((row) => shownYears().some((year) => row.counts.get(year)));
  return matrix("byindicator", counted, one !== null, {
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

function marks(years) {
  return new Map(years.map((year) => [year, 1]));
}

/** The path of a region without its own name. */
function above(region) {
  return region.path.endsWith(region.name) ? region.path.slice(0, -region.name.length) : region.path;
}

function matrix(what, counted, single, row) {
  const caption = say("coverage." + what);
  const columns = [{ name: say(what === "byregion" ? "table.region" : "table.indicator"), head: true },
    ...shownYears().map((year) => ({ name: String(year), class: "count" }))];
  const cells = (given) => [row.head(given), ...shownYears().map((year) => countCell(given, year, single, row))];
  return element("div", { class: "matrix" },
    element("h3", {}, caption, " ", element("small", {}, say("coverage." + what + ".note"))),
    counted.length === 0 ? element("p", { class: "empty" }, say("ranking.none"))
      : some(counted, ROWS_AT_FIRST, (shown) => table(caption, columns, shown, cells, { class: "coverage" })));
}

function countCell(given, year, single, row) {
  const count = given.counts.get(year) ?? 0;
  if (count === 0) return element("span", { class: "none", "aria-label": say("coverage.none") }, "·");
  const tint = single ? 5 : Math.max(1, Math.ceil((count / row.most) * 5));
  return button(single ? "●" : String(count), {
    class: "tint tint-" + tint, "aria-label": row.name(given, year, count), onclick: () => row.choose(given, year) });
}
