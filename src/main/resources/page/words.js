// What the page says: every text comes from the table in the data, in the language of the reader.

let language = "zh";

/** The text of that key, with {places} filled. */
function say(key, values = {}) {
  const pair = index.words[key];
  if (!pair) return key;
  const text = language === "en" ? pair[1] : pair[0];
  return text.replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
}

/** The text of that key, or what stands there where the table does not know it. */
function sayOr(key, fallback) {
  return Object.hasOwn(index.words, key) ? say(key) : fallback;
}

function regionName(region) {
  return region ? region.name : "";
}

function indicatorName(code) {
  const one = indicatorOf(code);
  if (!one) return code;
  return language === "en" && one.nameEn ? one.nameEn : one.nameZh;
}

function kindName(kind) {
  return sayOr("kind." + kind, kind);
}

/** A year as a heading shows it. */
function yearName(year) {
  return language === "en" ? String(year) : year + "年";
}
