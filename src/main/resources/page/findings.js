// What the audit found, with the sentences side by side and the figures in them marked.

const AROUND = 140;

async function findings() {
  const [all, reports] = await Promise.all([list("findings"), list("reports")]);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const rows = all.filter((one) => withinChoice(one.region, one.year, one.indicator));
  if (rows.length === 0) return [element("p", { class: "empty" }, say("findings.none"))];
  return [some(rows, 12, (shown) => element("ol", { class: "findings" }, shown.map((one) => finding(one, byId))))];
}

function finding(one, byId) {
  const place = [regionOf(one.region)?.path, one.year && yearName(one.year), one.indicator && indicatorName(one.indicator)];
  return element("li", { class: "finding severity-" + one.severity },
    element("p", { class: "kind" }, element("b", {}, say("severity." + one.severity)), " ", say("finding." + one.kind)),
    element("p", { class: "message", lang: "zh-CN" }, one.message),
    element("p", { class: "place" }, place.filter(Boolean).join(" · ")),
    one.quotes.length ? element("div", { class: "quotes" }, one.quotes.map((quote) => quotation(quote, byId))) : null);
}

function quotation([report, start, sentence, marks], byId) {
  const source = byId.get(report);
  return element("figure", { class: "quote" },
    element("blockquote", { lang: "zh-CN" }, cut(sentence, marks)),
    source ? element("figcaption", {},
      button(source.title || source.file, { class: "link", title: say("reports.read"),
        onclick: () => go({ value: marks.length ? report + "_" + start : report }) })) : null);
}

/** A long sentence cut around its figures. */
function cut(sentence, marks, around = AROUND) {
  const places = marks.map(([from, to]) => ({ from, to, class: "chosen" }));
  if (places.length === 0) return sentence;
  const first = Math.max(0, places[0].from - around);
  const last = Math.min(sentence.length, places[places.length - 1].to + around);
  const shifted = places.map((mark) => ({ ...mark, from: mark.from - first, to: mark.to - first }));
  return [first > 0 ? "…" : "", ...marked(sentence.slice(first, last), shifted), last < sentence.length ? "…" : ""];
}
