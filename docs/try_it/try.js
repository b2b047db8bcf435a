// The library in the browser: Python runs in this page, and no text leaves it.

const part = (id) => document.getElementById(id);
const [news, text, files, choice] = ["news", "text", "files", "shown"].map(part);
const PACKAGES = "/packages";
const PAUSE = 200; // milliseconds without a key before a text is read

let texts = [{ name: "your text", text: "" }];
let readTexts = null;
let sheet = "";
let waiting = 0;

part("start").onclick = start;
part("download").onclick = download;
choice.onchange = read;
files.onchange = () => take(files.files);
text.oninput = () => {
  texts[choice.selectedIndex].text = text.value;
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
};
text.ondragover = (event) => event.preventDefault();
text.ondrop = (event) => {
  if (event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  take(event.dataTransfer.files);
};

async function start() {
  part("start").disabled = true;
  news.textContent = "Python is loading …";
  try {
    readTexts = await loaded();
    texts[0].text = await (await fetched("example.txt")).text();
  } catch (error) {
    part("start").disabled = false;
    news.textContent = `Python could not be loaded: ${error.message}`;
    return;
  }
  part("start").hidden = true;
  part("bench").hidden = false;
  offer();
}

/** Load Python with the library, and give the function that reads texts. */
async function loaded() {
  const { loadPyodide } = await import("./pyodide/pyodide.mjs");
  const python = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
  const wheels = await (await fetched("wheels.json")).json();
  const unpack = async (wheel) => {
    const archive = await (await fetched(`wheels/${wheel}`)).arrayBuffer();
    python.unpackArchive(archive, "wheel", { extractDir: PACKAGES });
  };
  await Promise.all(wheels.map(unpack));
  python.runPython(`import sys; sys.path.append("${PACKAGES}")`);
  python.runPython(await (await fetched("reading.py")).text());
  return python.globals.get("shown");
}

async function fetched(path) {
  const response = await fetch(new URL(path, import.meta.url));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response;
}

/** Take files in the place of the texts that were there. */
async function take(chosen) {
  const opened = async (file) => ({ name: file.name, text: await file.text() });
  const taken = await Promise.all(Array.from(chosen, opened));
  if (taken.length === 0) return;
  texts = taken;
  offer();
}

function offer() {
  choice.replaceChildren(...texts.map(({ name }) => new Option(name)));
  part("choice").hidden = texts.length === 1;
  part("table").classList.toggle("single", texts.length === 1);
  read();
}

/** Show the chosen text, to be read and changed. */
function read() {
  text.value = texts[choice.selectedIndex].text;
  show();
}

function show() {
  const found = JSON.parse(readTexts(JSON.stringify(texts)));
  sheet = found.sheet;
  part("deals").replaceChildren(...found.rows.map(rowOf));
  // The library has escaped every word of the text; nothing in the page's policy would run one.
  const page = new DOMParser().parseFromString(found.pages[choice.selectedIndex], "text/html");
  part("evidence").replaceChildren(...page.body.children);
  const count = found.rows.length;
  news.textContent = `${count} ${count === 1 ? "deal" : "deals"} found.`;
}

function rowOf(cells) {
  const row = document.createElement("tr");
  for (const cell of cells) row.insertCell().textContent = cell;
  return row;
}

function download() {
  // (spreadsheet programs know UTF-8 by its mark)
  const url = URL.createObjectURL(new Blob(["\ufeff", sheet], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: "deals.csv" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
