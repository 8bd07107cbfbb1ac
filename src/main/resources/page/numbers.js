// Values are decimal texts and stay so: what is shown is moved and grouped as text, never rounded. Only lengths of bars
// and places of points are computed as numbers.

/** The decimal point moved left by so many places: 10212056 by 4 is 1021.2056. */
function moved(text, places) {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole, decimals = ""] = text.slice(sign.length).split(".");
  const digits = whole.padStart(places + 1, "0");
  const cut = digits.length - places;
  const rest = (digits.slice(cut) + decimals).replace(/0+$/, "");
  return sign + digits.slice(0, cut) + (rest ? "." + rest : "");
}

function grouped(text) {
  const [whole, decimals] = text.split(".");
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? parted : parted + "." + decimals;
}

/** Digits and unit as a reader of the language has them; large sums of money in 万元 and 亿元. */
function readable(value, unit) {
  if (language === "zh" && unit === "元") {
    const size = value.replace("-", "").split(".")[0].length;
    if (size > 8) return { digits: grouped(moved(value, 8)), unit: "亿元" };
    if (size > 4) return { digits: grouped(moved(value, 4)), unit: "万元" };
  }
  return { digits: grouped(value), unit: sayOr("unit." + unit, unit) };
}

/** A value in words: over 2,500 person-times. */
function worded(value, unit, bound) {
  const shown = readable(value, unit);
  const limit = bound ? say("bound." + bound) : "";
  const gap = language === "en" ? " " : "";
  return (limit ? limit + gap : "") + shown.digits + (shown.unit === "%" ? "" : " ") + shown.unit;
}

/** A value as the page sets it: bound, digits and unit, each in its own weight. */
function figure(value, unit, bound) {
  const shown = readable(value, unit);
  const limit = bound ? say("bound." + bound) : "";
  return element("span", { class: "figure" },
    limit ? element("span", { class: "bound" }, limit + " ") : null,
    element("span", { class: "digits" }, shown.digits),
    shown.unit ? element("span", { class: "unit" }, (shown.unit === "%" ? "" : " ") + shown.unit) : null);
}

/** A status as a letter with its word; nothing for what is normal. */
function badge(status) {
  if (status === "A") return null;
  return element("span", { class: "badge status-" + status, title: say("status." + status + ".means") },
    element("b", {}, status), " ", say("status." + status));
}

function wholeYear(period, year) {
  return period === year + "-01-01/" + year + "-12-31";
}

function days(period) {
  return period.replace("/", language === "en" ? " to " : " 至 ");
}
