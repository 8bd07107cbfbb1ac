// The filter, and what it chooses where the reader has chosen nothing.

/** How many regions tell each indicator in each year, and in how many an indicator has several years. */
const told = (() => {
  const perYear = indicators.map(() => new Map());
  const several = indicators.map(() => 0);
  const perRegion = regions.map(() => 0);
  for (const region of regions) {
    for (const indicator of indicators) {
      const years = yearsOf(region, indicator);
      perRegion[region.number] += years.length;
      if (years.length > 1) several[indicator.number] += 1;
      for (const year of years) {
        perYear[indicator.number].set(year, (perYear[indicator.number].get(year) ?? 0) + 1);
      }
    }
  }
  return { perYear, several, perRegion };
})();

const usedIndicators = indicators.filter((indicator) => told.perYear[indicator.number].size > 0);

function highest(list, measure) {
  return list.reduce((best, one) => (best === null || measure(one) > measure(best) ? one : best), null);
}

/** The indicator and year that most regions tell, within what is chosen. */
function mostTold(within = state) {
  const codes = within.indicator ? [indicatorOf(within.indicator)] : usedIndicators;
  const all = codes.flatMap((indicator) => [...told.perYear[indicator.number]]
    .filter(([year]) => !within.year || String(year) === within.year)
    .filter(([year]) => !within.region || yearsOf(regionOf(within.region), indicator).includes(year))
    .map(([year, count]) => ({ indicator: indicator.code, year, count })));
  all.sort((one, other) => other.count - one.count || other.year - one.year);
  return all[0] ?? null;
}

function fullestRegion() {
  return state.region ? regionOf(state.region) : highest(regions, (region) => told.perRegion[region.number]);
}

const LEVELS = ["province", "prefecture", "county", "zone"];

function regionOptions() {
  return LEVELS.map((level) => {
    const members = regions.filter((region) => region.level === level);
    return members.length === 0 ? null : element("optgroup", { label: say("level." + level) },
      members.map((region) => element("option", { value: region.code }, region.path || region.name)));
  });
}

function picker(key, options) {
  const select = element("select", { id: "filter-" + key, onchange: (event) => go({ [key]: event.target.value }) },
    element("option", { value: "" }, say("filter.all." + key)), options);
  select.value = state[key];
  return element("div", { class: "picker" }, element("label", { for: select.id }, say("filter." + key)), select);
}

function filterBar() {
  const years = [...index.years].reverse();
  return element("form", { class: "filters", "aria-label": say("filter.label"), onsubmit: (event) => event.preventDefault() },
    picker("region", regionOptions()),
    picker("year", years.map((year) => element("option", { value: year }, yearName(year)))),
    picker("indicator", usedIndicators.map((indicator) =>
      element("option", { value: indicator.code }, indicatorName(indicator.code)))),
    button(say("filter.reset"), {
      class: "reset", disabled: !state.region && !state.year && !state.indicator,
      onclick: () => go({ region: "", year: "", indicator: "" }),
    }),
    element("p", { class: "showing", role: "status" }, say("filter.state", { what: chosenWords() })));
}

function chosenWords() {
  const what = [state.region && regionOf(state.region).path, state.year && yearName(Number(state.year)),
    state.indicator && indicatorName(state.indicator)].filter(Boolean);
  return what.length ? what.join(" · ") : say("filter.everything");
}

/** True where a row about a region, year and indicator is within what is chosen. */
function withinChoice(region, year, indicator) {
  return (!state.region || state.region === region) && (!state.year || state.year === String(year))
    && (!state.indicator || state.indicator === indicator);
}
