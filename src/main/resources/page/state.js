// What the reader looks at, kept in the address behind #, so that a link or a bookmark leads back to it.

const KEYS = ["region", "year", "indicator", "value", "lang"];
const state = { region: "", year: "", indicator: "", value: "", lang: "zh" };

function readState() {
  const told = new URLSearchParams(location.hash.slice(1));
  const region = told.get("region") ?? "";
  const year = told.get("year") ?? "";
  const indicator = told.get("indicator") ?? "";
  state.region = regionOf(region) ? region : "";
  state.year = index.years.includes(Number(year)) ? year : "";
  state.indicator = indicatorOf(indicator) ? indicator : "";
  state.value = told.get("value") ?? "";
  state.lang = told.get("lang") === "en" ? "en" : "zh";
}

/** Goes to another state; the page follows the address. */
function go(changes) {
  const next = { ...state, ...changes };
  const told = new URLSearchParams();
  for (const key of KEYS) {
    if (next[key] && !(key === "lang" && next[key] === "zh")) told.set(key, next[key]);
  }
  const hash = "#" + told.toString();
  if (hash !== (location.hash || "#")) location.hash = hash;
}

/** A value's name in the address. */
function valueKey(region, kind, indicator, year) {
  return [region, kind, indicator, year].join(".");
}

function parseValueKey(key) {
  const [region, kind, indicator, year] = key.split(".");
  return regionOf(region) && indicatorOf(indicator) ? { region, kind, indicator, year: Number(year) } : null;
}
