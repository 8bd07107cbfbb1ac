// The data: in the page itself, or in scripts beside it that hand their part to nianjian(name, part) when they are loaded.

const parts = new Map();
const waiting = new Map();
const index = inPage("index");
const regions = index.regions.map(([code, name, path, level, coverage], number) =>
  ({ code, name, path, level, number, coverage }));
const indicators = index.indicators.map(([code, nameZh, nameEn, unit, definition], number) =>
  ({ code, nameZh, nameEn, unit, definition, number }));
const regionsByCode = new Map(regions.map((region) => [region.code, region]));
const indicatorsByCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
const scripts = Object.keys(index.parts).length > 0 ? scriptAddresses() : null;

window.nianjian = (name, part) => {
  parts.set(name, part);
};

function regionOf(code) {
  return regionsByCode.get(code);
}

function indicatorOf(code) {
  return indicatorsByCode.get(code);
}

/** The part of that name, once it is there; null where it is missing. */
function load(name) {
  if (!waiting.has(name)) {
    waiting.set(name, scripts ? fromScript(name) : Promise.resolve(inPage(name)));
  }
  return waiting.get(name);
}

function inPage(name) {
  const block = document.querySelector('script[data-part="' + CSS.escape(name) + '"]');
  return block ? JSON.parse(block.textContent) : null;
}

function fromScript(name) {
  return new Promise((done) => {
    if (!Object.hasOwn(index.parts, name)) {
      done(null);
      return;
    }
    const script = document.createElement("script");
    script.src = scripts.createScriptURL(index.parts[name]);
    script.addEventListener("load", () => done(parts.get(name) ?? null));
    script.addEventListener("error", () => done(null));
    document.head.append(script);
  });
}

/** Lets only the parts' own files be loaded, whatever an address says. */
function scriptAddresses() {
  const rules = {
    createScriptURL(address) {
      if (!/^report\/[\w-]+\.js$/.test(address)) throw new TypeError("no part of the page: " + address);
      return address;
    },
  };
  return window.trustedTypes ? window.trustedTypes.createPolicy("nianjian-parts", rules) : rules;
}

function partName(kind, key) {
  return kind + "-" + key.replace(/[^A-Za-z0-9_-]/g, "_");
}

/** Rows as objects, by the names of their columns. */
function rows(columns, given) {
  return given.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

/** All values of an indicator: {region, kind, year, value, status, bound, disagreeing}. */
async function valuesOfIndicator(code) {
  const part = await load(partName("i", code));
  if (!part) return [];
  return rows(part.columns, part.values).map((row) => ({ ...row, region: regions[row.region], indicator: code }));
}

/** A region's values with all that was heard of each, and its compositions. */
async function regionSheet(code) {
  const part = await load(partName("r", code));
  if (!part) return { values: [], compositions: [] };
  const { columns } = part;
  const region = regionOf(code);
  return {
    values: rows(columns.values, part.values).map((row) => (
      { ...row, region, heard: rows(columns.heard, row.heard) })),
    compositions: rows(columns.compositions, part.compositions).map((row) => (
      { ...row, region, parts: rows(columns.parts, row.parts) })),
  };
}

async function reportText(id) {
  const part = await load(partName("t", id));
  return part ? { ...part, figures: rows(part.columns, part.figures) } : null;
}

async function list(name) {
  const part = await load(name);
  return part ? rows(part.columns, part.rows) : [];
}

/** The years in which a region tells an indicator. */
function yearsOf(region, indicator) {
  const letters = region.coverage[indicator.number] ?? "";
  return [...letters].map((letter) => index.years[letter.charCodeAt(0) - 48]);
}
