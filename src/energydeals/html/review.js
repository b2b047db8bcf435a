"use strict";
// The review bench. Records are data and words are words: nothing here makes markup of them.

// ---- what a correction may say ------------------------------------------------------------

const CODES = JSON.parse(document.querySelector("script.codes").textContent);
const [INCLUDED, EXCLUDED, APPROXIMATE] = ["included", "excluded", "approximate"];
const LOWER = { ">": EXCLUDED, ">=": INCLUDED, ">=~": APPROXIMATE };
const UPPER = { "<": EXCLUDED, "<=": INCLUDED, "<=~": APPROXIMATE };
const POINT = { "": INCLUDED, "~": APPROXIMATE };
const OPENING = { "(": EXCLUDED, "[": INCLUDED, "[~": APPROXIMATE };
const CLOSING = { ")": EXCLUDED, "]": INCLUDED, "~]": APPROXIMATE };
const NUMBER = "([0-9]{1,26}(?:\\.[0-9]{1,12})?)";
const ONE = new RegExp(`^([<>]=?~?|~|)${NUMBER}$`);
const TWO = new RegExp(`^([\\[(]~?)${NUMBER}, (~?)${NUMBER}([\\])])$`);

class Fault extends Error {}

function check(holds, expected, found) {
  if (!holds) throw new Fault(`expected ${expected}, found “${found}”`);
}

/** Read canonical text such as "USD >1000000000" into the object that stands in a document. */
function moneyOf(text) {
  const [code, ...rest] = text.split(" ");
  check(CODES.currency.includes(code), "a currency code such as USD first", text);
  const ends = oneNumber(rest.join(" ")) ?? twoNumbers(rest.join(" "));
  check(ends, "money such as USD 5, USD ~5, USD >=5 or USD (5, ~6]", text);
  checkEnds(ends, text);
  return { currency: code, ...ends };
}

function oneNumber(text) {
  const [, sign, numeral] = ONE.exec(text) ?? [];
  if (numeral === undefined) return null;
  const number = plain(numeral);
  if (sign in LOWER) return { low: number, low_edge: LOWER[sign] };
  if (sign in UPPER) return { high: number, high_edge: UPPER[sign] };
  if (!(sign in POINT)) return null;
  return { low: number, low_edge: POINT[sign], high: number, high_edge: POINT[sign] };
}

function twoNumbers(text) {
  const [, opening, low, mark, high, closing] = TWO.exec(text) ?? [];
  const edges = { low_edge: OPENING[opening], high_edge: CLOSING[mark + closing] };
  if (!edges.low_edge || !edges.high_edge) return null;
  return { low: plain(low), high: plain(high), ...edges };
}

/** Write a numeral without needless zeros. */
function plain(numeral) {
  const [whole, part = ""] = numeral.split(".");
  const kept = part.replace(/0+$/, "");
  return whole.replace(/^0+(?=[0-9])/, "") + (kept && `.${kept}`);
}

function checkEnds({ low, high, low_edge, high_edge }, text) {
  if (low === undefined) {
    check(high !== "0" || high_edge !== EXCLUDED, "a sum of at least zero", text);
  } else if (high !== undefined) {
    check(exact(low) <= exact(high), "a low end that is not above the high end", text);
    const edges = [low_edge, high_edge];
    const open = low === high && edges.includes(EXCLUDED) && !edges.includes(APPROXIMATE);
    check(!open, "ends with a sum between them", text);
  }
}

function exact(numeral) {
  const [whole, part = ""] = numeral.split(".");
  return BigInt(whole + part.padEnd(12, "0"));
}

/** Write the canonical text of money that stands in a document. */
function moneyText({ currency, low, high, low_edge, high_edge }) {
  const sign = (table, edge) => Object.keys(table).find((each) => table[each] === edge);
  if (high === undefined) return `${currency} ${sign(LOWER, low_edge)}${low}`;
  if (low === undefined) return `${currency} ${sign(UPPER, high_edge)}${high}`;
  if (low === high && low_edge === high_edge) return `${currency} ${sign(POINT, low_edge)}${low}`;
  const closing = sign(CLOSING, high_edge);
  const mark = closing.slice(0, -1);
  return `${currency} ${sign(OPENING, low_edge)}${low}, ${mark}${high}${closing.at(-1)}`;
}

// ---- from a deal and its edit to the corrected deal ---------------------------------------

/** Give what the form shows of a deal; a correction is kept in this form. */
function editOf(deal) {
  return {
    instrument: deal.instrument ?? "",
    status: deal.status ?? "",
    money: (deal.figures ?? []).map((figure) => moneyText(figure.money)),
    parties: (deal.participations ?? []).map(({ party, role }) => [party.name, role ?? ""]),
  };
}

/** Give the deal with an edit; throw a Fault for an edit that no record can hold. */
function corrected(deal, edit) {
  const coded = withCode(withCode(deal, "instrument", edit.instrument), "status", edit.status);
  const valued = withItems(coded, "figures", edit.money, withMoney);
  return withItems(valued, "participations", edit.parties, withParty);
}

/** Set a code; the words that proved another value prove this one no more. */
function withCode(record, field, code) {
  if ((record[field] ?? "") === code) return record;
  check(code === "" || CODES[field].includes(code), `a ${field}`, code);
  return sparse({ ...unproven(record, field), [field]: code });
}

/** Set the items of a list: an emptied entry takes its item away, a new one adds an item. */
function withItems(deal, field, entries, make) {
  const old = deal[field] ?? [];
  const items = entries.map((entry, place) => make(old[place], entry)).filter(Boolean);
  const moved = items.length < old.length ? unproven(deal, field) : deal;
  return sparse({ ...moved, [field]: items });
}

function withMoney(figure, entry) {
  const text = tidy(entry);
  if (text === "") return null;
  const money = moneyOf(text);
  if (figure && moneyText(money) === moneyText(figure.money)) return figure;
  const twice = (figure?.equivalents ?? []).some((each) => each.currency === money.currency);
  check(!twice, "another currency than that of its equivalents", text);
  return sparse({ ...unproven(figure ?? {}, "money", "decimals"), decimals: undefined, money });
}

function withParty(participation, [entry, role]) {
  const name = tidy(entry);
  if (name === "") return null;
  check(!/\p{Surrogate}/u.test(name), "whole characters", name);
  const same = participation && tidy(participation.party.name) === name;
  // What was known of one party is not known of another.
  const named = { ...unproven(participation ?? {}, "party"), party: { name } };
  return withCode(same ? participation : sparse(named), "role", role);
}

const tidy = (text) => text.replace(/[\p{Cc}\p{Z}]+/gu, " ").trim();

/** Leave out the evidence of some fields and of what lies in them. */
function unproven(record, ...fields) {
  const proves = (path) => fields.some((field) => path.split(/[.[]/)[0] === field);
  return { ...record, evidence: (record.evidence ?? []).filter((each) => !proves(each.field)) };
}

/** Leave out what is not said, as documents do. */
function sparse(record) {
  const said = (value) => value !== undefined && value !== "" && value.length !== 0;
  return Object.fromEntries(Object.entries(record).filter(([, value]) => said(value)));
}

// ---- readings, verdicts and where they are kept -------------------------------------------

const SIGNS = { open: "○", accepted: "✓", corrected: "✎", rejected: "✗" };

const readings = Array.from(document.querySelectorAll("section.reading"), (section) => {
  const line = section.querySelector("script.record").textContent;
  const record = JSON.parse(line);
  const { key, name } = section.dataset;
  return { key, name, line, record, deals: record.deals ?? [], page: section.firstElementChild };
});
/** Where the reviewer can stand: every deal, and every reading that has none. */
const stops = readings.flatMap((reading) =>
  (reading.deals.length ? reading.deals : [null]).map((deal, place) => ({ reading, deal, place })),
);
const judged = stops.filter((stop) => stop.deal);
const verdicts = new Map(readings.map((reading) => [reading.key, remembered(reading)]));
let kept = true;

/** Give the verdicts of an earlier visit, as far as they fit the deals. */
function remembered(reading) {
  const found = Object.create(null); // an id may be any text, such as "__proto__"
  const stored = storedOf(reading);
  for (const deal of reading.deals) {
    if (holds(deal, stored?.[deal.id])) found[deal.id] = stored[deal.id];
  }
  return found;
}

function storedOf(reading) {
  try {
    return JSON.parse(localStorage.getItem(storeName(reading)));
  } catch {
    return null; // a browser that keeps nothing, or a store that something else wrote to
  }
}

function holds(deal, judgement) {
  if (judgement?.verdict !== "corrected") {
    return ["accepted", "rejected"].includes(judgement?.verdict);
  }
  try {
    return Boolean(corrected(deal, judgement.edit));
  } catch {
    return false; // an edit of another form
  }
}

function storeName(reading) {
  return `energydeals/review/${reading.key}`;
}

const judgementOf = ({ reading, deal }) => verdicts.get(reading.key)[deal.id];
const verdictOf = (stop) => judgementOf(stop)?.verdict ?? "open";

function judge({ reading, deal }, judgement) {
  const own = verdicts.get(reading.key);
  if (judgement) own[deal.id] = judgement;
  else delete own[deal.id];
  try {
    localStorage.setItem(storeName(reading), JSON.stringify(own));
  } catch {
    kept = false;
  }
}

// ---- what is downloaded -------------------------------------------------------------------

/** Give the document of a reading as it was judged, as one line. */
function outcome(reading, withOpen) {
  const deals = reading.deals.flatMap((deal) => judgedDeal(reading, deal, withOpen));
  const same = deals.length === reading.deals.length;
  if (same && deals.every((deal, place) => deal === reading.deals[place])) return reading.line;
  const background = reading.record.background ?? [];
  const ids = new Set([...deals, ...background].map((deal) => deal.id));
  const linked = (deal) =>
    sparse({ ...deal, includes: (deal.includes ?? []).filter((each) => ids.has(each.deal_id)) });
  const record = same ? reading.record : unproven(reading.record, "deals");
  const lists = { deals: deals.map(linked), background: background.map(linked) };
  return JSON.stringify(sparse({ ...record, ...lists }));
}

function judgedDeal(reading, deal, withOpen) {
  const { verdict, edit } = judgementOf({ reading, deal }) ?? {};
  if (verdict === "rejected" || (!verdict && !withOpen)) return [];
  return [verdict === "corrected" ? corrected(deal, edit) : deal];
}

function download() {
  const lines = readings.map((reading) => `${outcome(reading, openToo.checked)}\n`);
  const url = URL.createObjectURL(new Blob(lines, { type: "application/x-ndjson" }));
  make("a", { href: url, download: "reviewed.jsonl" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  say(`${lines.length} announcements downloaded as reviewed.jsonl`);
}

// ---- the page -----------------------------------------------------------------------------

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** What the keys do; the buttons of a deal and of the page do the same. */
const KEYS = {
  j: ["next deal", () => step(1)],
  k: ["previous deal", () => step(-1)],
  n: ["next announcement", () => leap(1)],
  p: ["previous announcement", () => leap(-1)],
  o: ["next open deal", nextOpen],
  a: ["accept", () => decide({ verdict: "accepted" })],
  r: ["reject", () => decide({ verdict: "rejected" })],
  c: ["correct", openForm],
  u: ["undo", () => decide(null)],
  d: ["download", download],
};

const progress = make("progress", { max: judged.length || 1 });
progress.setAttribute("aria-label", "deals reviewed");
const counts = make("span", { className: "counts" });
const news = make("p", { className: "news" });
news.setAttribute("role", "status");
const openToo = make("input", { type: "checkbox", checked: true });
const list = make("ol");
const view = make("div", { className: "view" });
let here = 0;
let shown = null;

function button(key) {
  const made = make("button", { type: "button", onclick: KEYS[key][1] }, `${KEYS[key][0]} `);
  made.append(make("kbd", {}, key));
  return made;
}

function build() {
  const keys = Object.entries(KEYS).map(([key, [what]]) =>
    make("li", {}, make("kbd", {}, key), ` ${what}`),
  );
  const open = matchMedia("(min-width: 60rem)").matches;
  const help = make("details", { className: "help", open }, make("summary", {}, "Keys"));
  help.append(make("ul", {}, ...keys, make("li", {}, make("kbd", {}, "Esc"), " leave a form")));
  const also = make("label", {}, openToo, " with open deals");
  document.body.append(
    make("header", { className: "bench" }, progress, counts, button("d"), also, help, news),
    make("nav", { ariaLabel: "announcements" }, list),
    view,
  );
  list.append(...readings.map(entry));
}

function entry(reading) {
  const first = stops.findIndex((stop) => stop.reading === reading);
  const name = make("span", { className: "name" }, reading.name);
  const made = make("button", { type: "button", onclick: () => go(first) }, name);
  made.append(make("span", { className: "signs" }));
  return make("li", {}, made);
}

function show() {
  const { reading } = stops[here];
  if (shown !== reading) {
    view.replaceChildren(reading.page.content.cloneNode(true));
    shown = reading;
  }
  stops.forEach((stop, place) => {
    if (stop.reading === reading && stop.deal) showCard(stop, place === here);
  });
  for (const mark of view.querySelectorAll("mark[data-deals]")) {
    const deals = mark.dataset.deals.split(" ");
    mark.classList.toggle("own", deals.includes(String(stops[here].place + 1)));
  }
  showList();
  showCounts();
}

function cardOf(place) {
  return view.querySelectorAll("article.deal")[place];
}

function showCard(stop, isHere) {
  const card = cardOf(stop.place);
  card.classList.toggle("here", isHere);
  card.tabIndex = -1;
  if (isHere) card.setAttribute("aria-current", "true");
  else card.removeAttribute("aria-current");
  for (const old of card.querySelectorAll(":scope > .judgement")) old.remove();
  const verdict = verdictOf(stop);
  const words = make("p", {}, make("strong", {}, `${SIGNS[verdict]} ${verdict}`));
  const changes = verdict === "corrected" ? changesOf(stop) : [];
  const made = make("div", { className: `judgement ${verdict}` }, words, ...changes);
  if (isHere) made.append(make("p", { className: "keys" }, ...[..."acru"].map(button)));
  card.append(made);
}

/** Say what a correction changes, the old and the new value. */
function changesOf(stop) {
  const [before, after] = [editOf(stop.deal), judgementOf(stop).edit];
  const rows = ["instrument", "status"].map((field) => [field, before[field], after[field]]);
  const said = (party) => (party ?? []).filter(Boolean).join(": ");
  after.money.forEach((text, place) => rows.push(["money", before.money[place] ?? "", text]));
  after.parties.forEach((party, place) =>
    rows.push(["party", said(before.parties[place]), said(party)]),
  );
  const changed = rows.filter(([, old, now]) => old !== now);
  return changed.map(([field, old, now]) =>
    make("p", {}, `${field}: `, make("del", {}, old || "not said"), " → ", now || "not said"),
  );
}

function showList() {
  readings.forEach((reading, place) => {
    const made = list.children[place].firstElementChild;
    const signs = reading.deals.map((deal) => SIGNS[verdictOf({ reading, deal })]);
    made.lastElementChild.textContent = signs.join("") || "no deals";
    const current = reading === stops[here].reading;
    if (current) made.setAttribute("aria-current", "true");
    else made.removeAttribute("aria-current");
    if (current) made.scrollIntoView({ block: "nearest" });
  });
}

function showCounts() {
  const number = { open: 0, accepted: 0, corrected: 0, rejected: 0 };
  for (const stop of judged) number[verdictOf(stop)] += 1;
  progress.value = judged.length - number.open;
  const each = Object.entries(number).map(([verdict, count]) => `${count} ${verdict}`);
  counts.textContent = `${judged.length} deals: ${each.join(", ")}`;
}

const say = (words) => {
  news.textContent = kept ? words : `${words} (this browser keeps nothing: download in time)`;
};

// ---- moving and deciding ------------------------------------------------------------------

function go(place) {
  here = Math.min(Math.max(place, 0), stops.length - 1);
  view.querySelector("form")?.remove();
  show();
  const { reading, deal, place: number } = stops[here];
  say(deal ? `${reading.name}, deal ${number + 1}: ${verdictOf(stops[here])}` : reading.name);
  if (!deal) return;
  const card = cardOf(number);
  view.querySelector("mark.own")?.scrollIntoView({ block: "nearest" });
  card.scrollIntoView({ block: "nearest" });
  card.focus({ preventScroll: true });
}

const step = (by) => go(here + by);

function leap(by) {
  const next = readings[readings.indexOf(stops[here].reading) + by];
  if (next) go(stops.findIndex((stop) => stop.reading === next));
}

function nextOpen() {
  const order = [...stops.keys()].map((place) => (here + 1 + place) % stops.length);
  const found = order.find((place) => stops[place].deal && verdictOf(stops[place]) === "open");
  if (found === undefined) say("no deal is open");
  else go(found);
}

/** Judge the deal and go on to the next; an undone deal stays in view. */
function decide(judgement) {
  const stop = stops[here];
  if (!stop.deal) return;
  judge(stop, judgement);
  go(judgement ? here + 1 : here);
}

// ---- the form of a correction -------------------------------------------------------------

function openForm() {
  const stop = stops[here];
  if (!stop.deal || view.querySelector("form")) return;
  const form = formOf(judgementOf(stop)?.edit ?? editOf(stop.deal));
  form.onsubmit = (event) => {
    event.preventDefault();
    save(stop, form);
  };
  form.onkeydown = (event) => {
    if (event.key === "Escape") go(here);
    if (event.key !== "Enter" || event.target.tagName !== "SELECT") return;
    event.preventDefault();
    form.requestSubmit();
  };
  cardOf(stop.place).append(form);
  form.scrollIntoView({ block: "nearest" });
  form.elements[0].focus();
}

function save(stop, form) {
  const edit = enteredIn(form, editOf(stop.deal));
  try {
    corrected(stop.deal, edit);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const fault = form.querySelector(".fault");
    fault.textContent = error.message;
    fault.scrollIntoView({ block: "nearest" });
    return;
  }
  decide({ verdict: "corrected", edit });
}

function enteredIn(form, before) {
  // An empty line means something only where an entry was.
  const meant = (old) => (each, place) => place < old.length || tidy([each].flat()[0]) !== "";
  const roles = values(form, "role");
  const parties = values(form, "party").map((name, place) => [name, roles[place]]);
  return {
    instrument: values(form, "instrument")[0],
    status: values(form, "status")[0],
    money: values(form, "money").filter(meant(before.money)),
    parties: parties.filter(meant(before.parties)),
  };
}

const values = (form, name) =>
  Array.from(form.querySelectorAll(`[name=${name}]`), (field) => field.value);

/** Make the form: a line for each sum and party, and an empty one to add another. */
function formOf(edit) {
  const money = [...edit.money, ""].map((text) => labelled("money", input("money", text)));
  const parties = [...edit.parties, ["", ""]].map(([name, role]) =>
    labelled("party", input("party", name), choice("role", role)),
  );
  const fault = make("p", { className: "fault" });
  fault.setAttribute("role", "alert");
  return make(
    "form",
    { noValidate: true },
    labelled("instrument", choice("instrument", edit.instrument)),
    labelled("status", choice("status", edit.status)),
    ...money,
    ...parties,
    make("p", {}, "An emptied line takes its entry away; the empty lines add one."),
    fault,
    make("button", {}, "save ", make("kbd", {}, "Enter")),
  );
}

const labelled = (name, ...fields) => make("label", {}, make("span", {}, name), ...fields);

function input(name, value) {
  const hint = name === "money" ? "USD >1000000000" : "";
  return make("input", { name, value, placeholder: hint, autocomplete: "off", spellcheck: false });
}

function choice(name, value) {
  const options = ["", ...CODES[name]].map((code) =>
    make("option", { value: code, selected: code === value }, words(code)),
  );
  return make("select", { name, ariaLabel: name }, ...options);
}

const words = (code) => code.replaceAll("_", " ") || "not said";

// ---- begin --------------------------------------------------------------------------------

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("form");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key][1]();
});
window.addEventListener("beforeunload", (event) => {
  if (!kept) event.preventDefault();
});
build();
if (stops.length) go(0);
