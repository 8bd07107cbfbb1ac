// Where a value stands: its sentence in the report's text, what decided it, and all else that was said.

/** Characters shown of a paragraph on each side of a sentence. */
const BESIDE = 90;

let opened = "";

/** Opens what the address names: a value, a figure of a report, or a report; closes where it names none. */
async function followValue(dialog) {
  if (opened === state.value + state.lang) return;
  opened = state.value + state.lang;
  if (!state.value) {
    if (dialog.open) dialog.close();
    return;
  }
  fill(dialog, element("p", { class: "empty" }, say("evidence.loading")));
  if (!dialog.open) dialog.showModal();
  const asked = opened;
  const content = await evidenceOf(state.value);
  if (asked === opened) fill(dialog, content);
}

function fill(dialog, ...content) {
  dialog.setAttribute("aria-label", say("evidence.title"));
  dialog.replaceChildren(
    element("div", { class: "sheet" },
      button("×", { class: "close", "aria-label": say("evidence.close"), onclick: () => go({ value: "" }) }), ...content.flat()));
  dialog.scrollTop = 0;
}

async function evidenceOf(key) {
  const cell = parseValueKey(key);
  const value = cell ? (await regionSheet(cell.region)).values.find((row) =>
    row.kind === cell.kind && row.indicator === cell.indicator && row.year === cell.year) : null;
  if (value) return valueEvidence(value);
  const [, report, start] = /^([A-Za-z0-9]+)(?:_(\d+))?$/.exec(key) ?? [];
  if (!report) return element("p", { class: "empty" }, say("evidence.missing"));
  return passage(report, start === undefined ? -1 : Number(start), true);
}

async function valueEvidence(value) {
  const unit = indicatorOf(value.indicator)?.unit ?? "";
  const place = element("div", { class: "passage-holder" });
  const show = async (report, start) => place.replaceChildren(...[await passage(report, start, false)].flat());
  if (value.report) await show(value.report, value.start);
  else place.append(element("p", { class: "sentence", lang: "zh-CN" }, value.sentence));
  return [
    element("header", {},
      element("p", { class: "where" }, [value.region.path, yearName(value.year), kindName(value.kind)].join(" · ")),
      element("h2", {}, indicatorName(value.indicator)),
      element("p", { class: "large" }, figure(value.value, unit, value.bound)),
      element("p", { class: "days" }, days(value.period)),
      value.flags.split(" ").filter((flag) => flag !== "A").map((flag) => element("p", { class: "caution" },
        badge(flag), " — ", say("status." + flag + ".means")))),
    element("section", {}, element("h3", {}, say("evidence.text")), place),
    element("section", {}, element("h3", {}, say("evidence.why")),
      element("p", {}, element("b", {}, say("rule." + value.rule)), " — ", say("rule." + value.rule + ".means")),
      element("p", {}, value.told > 1 ? say("evidence.told", { count: value.told, other: value.disagreeing })
        : value.told === 1 ? say("evidence.told.one") : ""),
      value.decided.length ? element("p", {}, say("evidence.decided", { author: value.decided[0], date: value.decided[1] }),
        " ", value.decided[2]) : null),
    value.heard.length ? element("section", {}, element("h3", {}, say("evidence.heard")),
      element("ol", { class: "heard" }, value.heard.map((heard) => heardItem(heard, show)))) : null,
  ].filter(Boolean);
}

function heardItem(heard, show) {
  const rule = heard.rule ? say("rule." + heard.rule + ".means") : "";
  const press = async (event) => {
    const pressed = event.currentTarget;
    await show(heard.report, heard.start);
    for (const other of pressed.closest("ol").querySelectorAll("button")) {
      other.removeAttribute("aria-pressed");
    }
    pressed.setAttribute("aria-pressed", "true");
    pressed.closest(".sheet").querySelector("mark")?.scrollIntoView({ block: "center" });
  };
  return element("li", { class: "verdict-" + heard.verdict },
    element("p", {}, element("b", { class: "verdict" }, say("verdict." + heard.verdict)), " ",
      element("span", { class: "as-written", lang: "zh-CN" }, heard.text), " ",
      element("span", { class: "equals" }, "= " + worded(heard.value, heard.unit, heard.bound))),
    element("p", { class: "reason" }, say("verdict." + heard.verdict + ".means", { rule, role: say("role." + heard.role) })),
    element("p", { class: "source" }, [say("evidence.report", { agency: heard.agency, year: heard.reportYear }),
      heard.published && say("evidence.published", { date: heard.published }), days(heard.period)].filter(Boolean).join(" · "),
    " ", button(say("evidence.show"), { class: "show", onclick: press })));
}

/** The report's text around a figure, or all of it. */
async function passage(id, start, alone) {
  const report = await reportText(id);
  if (!report) return element("p", { class: "empty" }, say("evidence.missing"));
  const head = element("div", { class: "source-head" },
    element("p", { class: alone ? "source-title" : "source-line" }, report.title || report.file),
    element("p", { class: "source" }, [report.agency, report.year && yearName(report.year), report.published, report.file]
      .filter(Boolean).join(" · ")));
  if (!report.text) return [head, element("p", { class: "empty" }, say("evidence.notext"))];
  const chosen = report.figures.find((one) => one.start === start);
  const text = element("div", { class: "text", lang: "zh-CN" });
  let whole = alone && !chosen;
  const draw = () => text.replaceChildren(...paragraphs(report, chosen, whole));
  draw();
  const toggle = chosen ? button(say("evidence.whole"), { class: "toggle", onclick: (event) => {
    whole = !whole;
    draw();
    event.currentTarget.textContent = say(whole ? "evidence.excerpt" : "evidence.whole");
    text.querySelector("mark")?.scrollIntoView({ block: "center" });
  } }) : null;
  return [head, text, toggle].filter(Boolean);
}

function paragraphs(report, chosen, whole) {
  return !whole && chosen ? [excerpt(report, chosen)] : wholeText(report, chosen);
}

function wholeText(report, chosen) {
  const made = [];
  for (let from = 0; from < report.text.length;) {
    const end = report.text.indexOf("\n", from);
    const to = end < 0 ? report.text.length : end;
    if (to > from) made.push(element("p", {}, marksOf(report, chosen, { from, to })));
    from = to + 1;
  }
  return made;
}

/** The sentence of a figure, with what stands around it in its paragraph. */
function excerpt(report, chosen) {
  const { from, to } = sentenceAround(report.text, chosen);
  const begin = report.text.lastIndexOf("\n", Math.max(0, from - 1)) + 1;
  const newline = report.text.indexOf("\n", to - 1);
  const end = newline < 0 ? report.text.length : Math.max(newline, to);
  const before = Math.max(Math.min(begin, from), from - BESIDE);
  const after = Math.min(end, to + BESIDE);
  return element("p", {},
    element("span", { class: "beside" }, before > begin ? "…" : "", marksOf(report, chosen, { from: before, to: from })),
    marksOf(report, chosen, { from, to }),
    element("span", { class: "beside" }, marksOf(report, chosen, { from: to, to: after }), after < end ? "…" : ""));
}

function sentenceAround(text, figure) {
  const ends = /[。；;！\n]/;
  let from = figure.from;
  while (from > 0 && !ends.test(text[from - 1])) from -= 1;
  let to = figure.to;
  while (to < text.length && !ends.test(text[to])) to += 1;
  return { from, to: Math.min(text.length, to + 1) };
}

function marksOf(report, chosen, range) {
  return marked(report.text.slice(range.from, range.to), marksIn(report.figures, chosen, range));
}

function marksIn(figures, chosen, paragraph) {
  return figures
    .filter((one) => one.from >= paragraph.from && one.to <= paragraph.to)
    .filter((one) => one === chosen || !chosen || one.to <= chosen.from || one.from >= chosen.to)
    .map((one) => ({
      from: one.from - paragraph.from, to: one.to - paragraph.from, class: one === chosen ? "chosen" : "other",
      title: worded(one.value, one.unit, one.bound) + (one.indicator ? " · " + indicatorName(one.indicator) : ""),
    }));
}
