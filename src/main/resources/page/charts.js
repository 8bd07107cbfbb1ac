// Drawings. Each stands beside a table with the same numbers and is hidden from readers who hear the page.

/** A bar as long as its share; hollow where the value is not plain. */
function bar(share, hollow) {
  return drawing("svg", { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    drawing("rect", {
      class: hollow ? "hollow" : "solid", x: 0, y: 0.75, height: 8.5, width: Math.max(0.6, share * 100).toFixed(2),
    }));
}

const LINE = { width: 300, height: 132, left: 14, right: 14, top: 26, bottom: 24 };

/** Points over the years, neighbouring years joined; from zero up, so that heights compare. */
function line(points, unit) {
  const first = points[0].year;
  const span = Math.max(1, points[points.length - 1].year - first);
  const most = Math.max(...points.map((point) => Number(point.value)), 0) || 1;
  const inner = LINE.width - LINE.left - LINE.right;
  const floor = LINE.height - LINE.bottom;
  const placed = points.map((point) => ({
    ...point,
    x: LINE.left + 12 + (inner - 24) * ((point.year - first) / span),
    y: floor - (floor - LINE.top) * Math.max(0, Number(point.value) / most),
  }));
  return drawing("svg", { class: "line", viewBox: `0 0 ${LINE.width} ${LINE.height}`, "aria-hidden": "true" },
    drawing("path", { class: "axis", d: `M${LINE.left} ${floor}H${LINE.width - LINE.right}` }),
    drawing("path", { class: "stroke", d: joined(placed) }),
    placed.map((point) => drawing("circle", {
      class: point.status === "A" ? "solid" : "hollow", cx: point.x.toFixed(1), cy: point.y.toFixed(1), r: 4,
    })),
    labels(placed, unit));
}

function joined(placed) {
  return placed.map((point, i) => {
    const near = i > 0 && point.year - placed[i - 1].year === 1;
    return `${near ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
  }).join("");
}

/** Years below; values above the first, the last and the highest point. */
function labels(placed, unit) {
  const highest = placed.reduce((one, other) => (Number(other.value) > Number(one.value) ? other : one));
  const told = new Set([placed[0], placed[placed.length - 1], highest]);
  return placed.map((point, i) => {
    const anchor = i === 0 ? "start" : i === placed.length - 1 ? "end" : "middle";
    const x = (anchor === "start" ? point.x - 6 : anchor === "end" ? point.x + 6 : point.x).toFixed(1);
    return [
      told.has(point) ? drawing("text", { class: "value", x, y: (point.y - 9).toFixed(1), "text-anchor": anchor },
        readable(point.value, unit).digits) : null,
      placed.length < 7 || told.has(point) ? drawing("text", {
        class: "year", x, y: LINE.height - 7, "text-anchor": anchor }, String(point.year)) : null,
    ];
  });
}

/** A total as one bar with its parts, numbered; what they leave open is hatched. */
function stack(total, parts) {
  const sum = parts.reduce((all, part) => all + Number(part.value), 0);
  const whole = Math.max(Number(total), sum) || 1;
  let at = 0;
  const shares = parts.map((part, i) => {
    const width = (Number(part.value) / whole) * 100;
    const box = drawing("rect", { class: "share share-" + (i % 4), x: at.toFixed(2) + "%", y: 0, height: 30,
      width: Math.max(0.3, width).toFixed(2) + "%" });
    const number = width > 4 ? drawing("text", { class: "share-number share-number-" + (i % 4),
      x: (at + width / 2).toFixed(2) + "%", y: 20, "text-anchor": "middle" }, String(i + 1)) : null;
    at += width;
    return [box, number];
  });
  return drawing("svg", { class: "stack", width: "100%", height: 30, "aria-hidden": "true" },
    drawing("defs", {}, drawing("pattern", { id: "open", width: 6, height: 6, patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)" }, drawing("path", { class: "hatch", d: "M0 0V6" }))),
    drawing("rect", { class: "rest", x: 0, y: 0, width: "100%", height: 30 }), shares);
}
