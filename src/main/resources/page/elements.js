// Elements of the page. Text from the data only ever becomes a text node or the value of a harmless attribute.

const SVG = "http://www.w3.org/2000/svg";

/** An element: attributes, "on…" listeners, then children that are nodes or texts. */
function element(name, attributes = {}, ...children) {
  return furnish(document.createElement(name), attributes, children);
}

function drawing(name, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, name), attributes, children);
}

function furnish(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      node.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== undefined) {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

function button(label, attributes, ...children) {
  return element("button", { type: "button", ...attributes }, label, ...children);
}

/** A table: its columns are {name, key, numeric}; cells(row) gives a node or text per column, the first is the row's head. */
function table(caption, columns, rows, cells, attributes = {}) {
  const heads = columns.map((column) => element("th", { scope: "col", class: column.class }, column.name));
  const body = element("tbody", {}, rows.map((row) => {
    const given = cells(row);
    return element("tr", {}, given.map((cell, i) => columns[i].head
      ? element("th", { scope: "row", class: columns[i].class }, cell)
      : element("td", { class: columns[i].class, "data-name": columns[i].name }, cell)));
  }));
  const made = element("table", attributes,
    element("caption", {}, caption), element("thead", {}, element("tr", {}, heads)), body);
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, made);
}

/** Shows the first of many, and the rest on request; on paper what is shown is what is printed. */
function some(all, size, show) {
  const holder = element("div", { class: "some" });
  const reveal = (count) => {
    const rest = all.length - count;
    const next = Math.min(rest, Math.max(size, count));
    holder.replaceChildren(show(all.slice(0, count)));
    if (rest > 0) {
      holder.append(button(say("more", { count: next }), { class: "more", onclick: () => reveal(count + next) }));
    }
  };
  reveal(Math.min(size, all.length));
  return holder;
}

/** A text with marks in it: each is {from, to, class, title}, in order, not overlapping. */
function marked(text, marks) {
  const nodes = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from < at || mark.to > text.length || mark.to <= mark.from) continue;
    nodes.push(text.slice(at, mark.from));
    const name = mark.class === "chosen" ? "mark" : "span";
    nodes.push(element(name, { class: mark.class, title: mark.title }, text.slice(mark.from, mark.to)));
    at = mark.to;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== "");
}
