// The page from top to bottom; drawn anew where the address changes.

const SECTIONS = [
  ["coverage", async () => coverage()],
  ["ranking", ranking],
  ["series", series],
  ["composition", composition],
  ["values", values],
  ["findings", findings],
  ["reports", reports],
  ["notes", async () => notes()],
];

let drawn = "";

function masthead() {
  const { counts } = index;
  const years = index.years;
  const troubled = (counts.quarantined ?? 0) + (counts.unidentified ?? 0) + (counts.duplicates ?? 0);
  const found = (counts.error ?? 0) + (counts.warning ?? 0) + (counts.note ?? 0);
  const facts = [
    ["regions", grouped(String(regions.length)), {}],
    ["years", years.length > 1 ? years[0] + "–" + years[years.length - 1] : String(years[0] ?? "–"), {}],
    ["indicators", String(usedIndicators.length), { all: indicators.length }],
    ["values", grouped(String(counts.values ?? 0)), { figures: grouped(String(counts.figures ?? 0)) }],
    ["reports", grouped(String(counts.reports ?? 0)), { troubled }, troubled ? "" : ".none"],
    ["findings", grouped(String(found)), { error: counts.error ?? 0, warning: counts.warning ?? 0 }],
  ];
  return element("header", { class: "masthead" },
    element("div", { class: "title" },
      element("h1", {}, say("title"), element("span", {}, say("subtitle"))),
      button(say("language"), { class: "language", lang: language === "zh" ? "en" : "zh-CN",
        onclick: () => go({ lang: language === "zh" ? "en" : "zh" }) })),
    element("div", { class: "opening" }, element("p", { class: "lead" }, say("lead")), element("div", { class: "specimen" })),
    element("dl", { class: "facts" }, facts.map(([name, number, given, which = ""]) => element("div", {},
      element("dt", {}, say("count." + name)),
      element("dd", {}, element("b", {}, number), element("small", {}, say("count." + name + ".note" + which, given)))))));
}

function contents() {
  return element("nav", { class: "contents", "aria-label": say("contents") }, element("ol", {}, SECTIONS.map(([name]) =>
    element("li", {}, button(say("section." + name), { class: "link", onclick: () => {
      const heading = document.getElementById(name).querySelector("h2");
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    } })))));
}

function section(name) {
  return element("section", { id: name, "aria-labelledby": name + "-title" },
    element("div", { class: "section-head" },
      element("h2", { id: name + "-title", tabindex: "-1" }, say("section." + name)),
      sayOr("section." + name + ".lead", "") ? element("p", {}, say("section." + name + ".lead")) : null),
    element("div", { class: "section-body" }));
}

function notes() {
  const meanings = (group, keys) => element("dl", { class: "meanings" }, keys.map((key) => element("div", {},
    element("dt", {}, group === "status" ? [element("b", {}, key), " "] : "", say(group + "." + key)),
    element("dd", {}, say(group + "." + key + ".means")))));
  return [
    element("h3", {}, say("notes.status")), meanings("status", ["A", "E", "P", "D", "U"]),
    element("h3", {}, say("notes.rules")), meanings("rule", ["adjudicated", "own_report", "full_year", "latest_report",
      "stated_first", "exact", "agreed", "single"]),
    element("h3", {}, say("notes.files")), element("p", {}, say("notes.files.text")),
  ];
}

/** One value with its sentence, to show what the page is about. */
async function drawSpecimen(holder, asked) {
  const best = mostTold({});
  const all = best ? (await valuesOfIndicator(best.indicator)).filter((row) => row.year === best.year) : [];
  const value = all.find((row) => row.status === "A") ?? all[0];
  const row = value && (await regionSheet(value.region.code)).values.find((one) =>
    one.indicator === value.indicator && one.year === value.year && one.kind === value.kind);
  const report = row && row.report ? await reportText(row.report) : null;
  const chosen = report?.figures.find((one) => one.start === row.start);
  if (!chosen || !report.text || !asked.endsWith("|" + state.lang)) return;
  const { from, to } = sentenceAround(report.text, chosen);
  holder.replaceChildren(
    element("p", { class: "kicker" }, say("specimen")),
    element("p", { class: "what" }, [row.region.name, yearName(row.year), indicatorName(row.indicator)].join(" · ")),
    element("p", { class: "large" }, valueButton(row, indicatorOf(row.indicator).unit)),
    element("blockquote", { lang: "zh-CN" },
      cut(report.text.slice(from, to), [[chosen.from - from, chosen.to - from]], 48)),
    element("p", { class: "source" }, report.title || report.file));
}

/** All but the dialog, where region, year, indicator or language is another. */
function draw(page) {
  const now = [state.region, state.year, state.indicator, state.lang].join("|");
  if (now === drawn) return;
  const focused = document.activeElement?.id;
  const languageChanged = !drawn.endsWith("|" + state.lang);
  drawn = now;
  if (languageChanged) {
    language = state.lang;
    document.documentElement.lang = language === "en" ? "en" : "zh-CN";
    document.title = say("title") + " · " + say("subtitle");
    page.replaceChildren(masthead(), element("div", { class: "bar-holder" }), contents(),
      element("main", { id: "content" }, SECTIONS.map(([name]) => section(name))));
  }
  if (languageChanged) drawSpecimen(page.querySelector(".specimen"), now);
  page.querySelector(".bar-holder").replaceChildren(filterBar());
  document.getElementById(focused)?.focus();
  for (const [name, content] of SECTIONS) drawSection(name, content, now);
}

async function drawSection(name, content, asked) {
  const nodes = await content();
  if (asked === drawn) {
    document.getElementById(name).querySelector(".section-body").replaceChildren(...nodes);
  }
}

/** A dialog is cut at the end of the first sheet of paper, so what is open in it goes to paper from the page itself. */
function printSheets(dialog) {
  window.addEventListener("beforeprint", () => {
    if (dialog.open) document.body.append(...dialog.childNodes);
    document.body.classList.toggle("on-paper", dialog.open);
  });
  window.addEventListener("afterprint", () => {
    dialog.append(...document.querySelectorAll("body > .sheet"));
    document.body.classList.remove("on-paper");
  });
}

function start() {
  const page = element("div", { class: "page" });
  const dialog = element("dialog", { class: "evidence", oncancel: (event) => {
    event.preventDefault();
    go({ value: "" });
  }, onclick: (event) => {
    if (event.target === dialog) go({ value: "" });
  } });
  document.body.append(page, dialog);
  const follow = () => {
    readState();
    draw(page);
    followValue(dialog);
  };
  window.addEventListener("hashchange", follow);
  printSheets(dialog);
  follow();
}

start();
