// Where a value stands: its sentence in the report's text, what decided it, and all else that was said.

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
  dialog.querySelector("mark")?.scrollIntoView({ block: "nearest" });
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
  const made = [];
  for (let from = 0; from < report.text.length;) {
    const end = report.text.indexOf("\n", from);
    const to = end < 0 ? report.text.length : end;
    made.push({ from, to });
    from = to + 1;
  }
  const at = chosen ? made.findIndex((one) => one.from <= chosen.from && chosen.from < one.to) : -1;
  const shown = whole || at < 0 ? made : made.slice(Math.max(0, at - 1), at + 2);
  return shown.filter((one) => one.to > one.from).map((one) => element("p",
    { class: !whole && chosen && made[at] !== one ? "beside" : "" },
    marked(report.text.slice(one.from, one.to), marksIn(report.figures, chosen, one))));
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
