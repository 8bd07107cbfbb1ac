// The reports: those not used with their reasons, then all of them.

async function reports() {
  const all = (await list("reports")).map((report) => ({ ...report, state: reportState(report) }))
    .filter((report) => (!state.region || report.region === state.region) && (!state.year || report.year === state.year))
    .sort((one, other) => comparison(one.region, other.region) || comparison(one.year, other.year)
      || comparison(one.file, other.file));
  const troubled = all.filter((report) => report.state !== "ok");
  return [
    element("h3", {}, say("reports.troubled")),
    troubled.length === 0 ? element("p", { class: "empty" }, say("reports.troubled.none"))
      : some(troubled, 20, (shown) => element("ul", { class: "troubled" },
        shown.map((report) => troubledReport(report, all)))),
    element("h3", {}, say("reports.all")),
    all.length === 0 ? element("p", { class: "empty" }, say("reports.none")) : some(all, 20, reportTable),
  ];
}

function comparison(one, other) {
  return one < other ? -1 : Number(one > other);
}

function reportState(report) {
  if (report.status === "quarantined") return "quarantined";
  if (report.status.startsWith("duplicate_of:")) return "duplicate";
  return report.region && report.year ? "ok" : "unidentified";
}

/** Why a report is not used, in the reader's language where the table knows the sentence or its pattern. */
function reasonWords(report, all) {
  if (report.state === "duplicate") {
    const kept = all.find((other) => report.status.endsWith(":" + other.id));
    return say("reports.duplicate", { file: kept ? kept.file : report.status.split(":")[1] });
  }
  for (const key of Object.keys(index.words).filter((one) => one.startsWith("reason."))) {
    const [before, after] = key.slice("reason.".length).split("{what}");
    if (after === undefined ? report.reason === before : report.reason.startsWith(before) && report.reason.endsWith(after)) {
      return say(key, { what: report.reason.slice(before.length, report.reason.length - (after ?? "").length) });
    }
  }
  return report.reason || report.status;
}

function troubledReport(report, all) {
  return element("li", {},
    element("b", {}, say("status.report." + report.state)), " ",
    element("span", { class: "file" }, report.file),
    element("p", {}, report.title && report.title !== report.file ? report.title + " — " : "",
      reasonWords(report, all)));
}

function reportTable(shown) {
  const columns = [
    { name: say("reports.title"), head: true },
    { name: say("table.region") },
    { name: say("table.year"), class: "year" },
    { name: say("reports.figures"), class: "number" },
    { name: say("reports.status"), class: "state" },
  ];
  const cells = (report) => [
    [report.state === "quarantined" ? report.title || report.file
      : button(report.title || report.file, { class: "link", onclick: () => go({ value: report.id }) }),
    element("small", {}, [report.file, report.published].filter(Boolean).join(" · "))],
    [regionOf(report.region)?.path ?? report.region, element("small", {}, report.agency)],
    report.year || "–",
    grouped(String(report.figures)),
    say("status.report." + report.state),
  ];
  return table(say("reports.all"), columns, shown, cells, { class: "reports" });
}
