// Opens reports in a headless Chromium, and says what is wrong with them.
//   node check.mjs CHROMIUM FOLDER REPORT.html…
// Screenshots and a printed copy of each report go into the folder.
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Browser } from "../browser/browser.mjs";
import { Page } from "../browser/page.mjs";

const most = { milliseconds: 3000, bytes: 10_000_000 };
const allowed = new Set(("html head meta title style script body main header section article div p span b strong bdi mark h1 h2 h3 ul li blockquote "
  + "table caption thead tbody tr th td label input output button svg rect line text").split(" "));

const [program, folder, ...reports] = process.argv.slice(2);
const browser = new Browser(program);
let failures = 0;

for (const report of reports) {
  const name = basename(report, ".html");
  const wrong = [];
  const check = (isGood, sentence) => isGood || wrong.push(sentence);

  const page = await Page.open(browser);
  await page.show("screen", "light");
  const milliseconds = await page.load(report);
  check(milliseconds < most.milliseconds, `took ${Math.round(milliseconds)} ms to open`);
  check(statSync(report).size < most.bytes, `has ${statSync(report).size} bytes`);

  const elements = await page.evaluate("[...new Set([...document.querySelectorAll('*')].map(element => element.localName))]");
  check(elements.every(element => allowed.has(element)), `has elements that we did not write: ${elements.filter(element => !allowed.has(element))}`);
  check(await page.evaluate("document.scripts.length === 1"), "has a script that we did not write");
  check(await page.evaluate("[...document.querySelectorAll('*')].every(element => [...element.attributes].every(attribute => !/^on|^(src|href|style|srcdoc|action|formaction|xlink:href)$/.test(attribute.name)))"), "has an attribute that we did not write");
  check(await page.evaluate("document.querySelectorAll('h1').length === 1 && [...document.querySelectorAll('svg')].every(svg => svg.hasAttribute('aria-label') || svg.ariaHidden === 'true')"), "has a drawing that nobody reads aloud");

  if (await page.evaluate("document.getElementById('sliders') !== null")) {
    await checkSliders(page, check);
  }

  if (await page.evaluate("document.querySelector('table.sortable') !== null")) {
    await checkSorting(page, check);
  }

  await checkContrast(page, check);
  await page.draw(join(folder, `${name}-light.png`), 1200, 0, 1640);
  await page.draw(join(folder, `${name}-whole.png`), 1200);
  await page.drawSection(join(folder, `${name}-posts.png`), "posts", 1200, 1000);
  await page.drawSection(join(folder, `${name}-campaigns.png`), "campaigns", 1200, 1200);
  await page.show("screen", "dark");
  await checkContrast(page, check);
  await page.draw(join(folder, `${name}-dark.png`), 1200, 0, 2400);
  await page.drawSection(join(folder, `${name}-dark-threshold.png`), "threshold", 1200, 1100);
  await page.resize(390, 844, 2);
  check(await page.evaluate("document.documentElement.scrollWidth <= 390"), "is wider than a telephone");
  await page.show("screen", "light");
  await page.draw(join(folder, `${name}-phone.png`), 390, 0, 2400);
  await page.resize(718, 1000);
  await page.show("print", "light");
  check(await page.evaluate("document.documentElement.scrollWidth <= 718"), "is wider than a sheet of paper");
  await page.draw(join(folder, `${name}-print.png`), 718, 0, 2400);
  await page.show("", "light");
  await page.print(join(folder, `${name}.pdf`));

  check(page.complaints.length === 0, `complains: ${page.complaints.join(" | ")}`);
  check(page.dialogs === 0, `opens ${page.dialogs} dialogs`);
  check(page.requests.length === 1, `asks for ${page.requests.slice(1)}`);

  const loose = await withMistake(report, folder);
  check(loose === 0, `would let markup run that slipped in: ${loose}`);

  const quiet = await withoutScript(report);
  check(quiet.length > 100, "says nothing without its script");

  wrong.forEach(sentence => console.error(`${report} ${sentence}`));
  failures += wrong.length;
  console.log(`${name}: ${wrong.length === 0 ? "good" : "bad"}, ${statSync(report).size} bytes, open in ${Math.round(milliseconds)} ms`);
}

await browser.close();
process.exitCode = failures === 0 ? 0 : 1;

async function checkSliders(page, check) {
  const outcome = await page.evaluate(`(() => {
    const read = () => ["pass", "held", "rejected"].map(id => Number(document.getElementById(id).textContent.split(" ")[0].replaceAll(",", "")));
    const move = (id, value) => {
      const slider = document.getElementById(id);
      slider.value = value;
      slider.dispatchEvent(new Event("input"));
    };
    const counts = document.getElementById("sliders").dataset.counts.split(",").map(Number);
    const sum = (from, to) => counts.slice(from, to).reduce((total, count) => total + count, 0);
    const seen = [];
    for (const [hold, reject] of [[0, 200], [100, 190], [40, 60], [200, 200]]) {
      move("hold", 0);
      move("reject", reject);
      move("hold", hold);
      seen.push({ hold, reject, got: read(), want: [sum(0, hold), sum(hold, reject), sum(reject)] });
    }
    move("reject", 10);
    seen.push({ got: [Number(document.getElementById("hold").value)], want: [10] });
    move("hold", 100);
    move("reject", 190);
    return { isShown: document.getElementById("sliders").checkVisibility(), seen };
  })()`);
  check(outcome.isShown, "hides its sliders");
  for (const { hold, reject, got, want } of outcome.seen) {
    check(String(got) === String(want), `says ${got} from ${hold} to ${reject}, and not ${want}`);
  }
}

async function checkSorting(page, check) {
  const isSorted = await page.evaluate(`(() => {
    const table = document.querySelector("table.sortable");
    const button = table.querySelector("th.number button");
    const index = button.parentElement.cellIndex;
    const before = table.tBodies[0].innerHTML;
    const values = () => [...table.tBodies[0].rows].map(row => Number(row.cells[index].dataset.v));
    const isFalling = list => list.every((value, i) => i === 0 || list[i - 1] >= value);
    button.click();
    const falls = isFalling(values());
    button.click();
    const rises = isFalling(values().reverse());
    return falls && rises && button.parentElement.ariaSort === "ascending";
  })()`);
  check(isSorted, "does not sort its tables");
}

/** Words against what is behind them, by the rule of WCAG 2 for AA: 4.5, or 3 where the letters are large. */
async function checkContrast(page, check) {
  const pale = await page.evaluate(`(() => {
    const numbers = color => color.match(/[\\d.]+/g).map(Number);
    const light = color => numbers(color).slice(0, 3).map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = element => {
      for (; element; element = element.parentElement) {
        const color = getComputedStyle(element).backgroundColor;
        if (numbers(color)[3] !== 0) {
          return color;
        }
      }
      return "rgb(255, 255, 255)";
    };
    const bad = new Set();
    for (const element of document.querySelectorAll("h1, h2, h3, p, span, b, strong, li, th, td, bdi, mark, blockquote, output, caption, button, svg text")) {
      if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || !element.checkVisibility()) {
        continue;
      }
      const style = getComputedStyle(element);
      const [a, b] = [light(element.localName === "text" ? style.fill : style.color), light(behind(element))];
      const size = parseFloat(style.fontSize);
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < least) {
        bad.add(element.localName + "." + (element.className.baseVal ?? element.className) + " " + ratio.toFixed(2));
      }
    }
    return [...bad];
  })()`);
  check(pale.length === 0, `is hard to read: ${pale.join(", ")}`);
}

/** What runs of markup that slipped into a report, as if escaping had failed: nothing, by the report's own policy. */
async function withMistake(report, folder) {
  const copy = join(folder, "mistake.html");
  const mistake = "<main><img src='data:x' onerror='alert(1)'/><script>alert(2)</script><iframe srcdoc='<script>alert(3)</script>'></iframe><svg onload='alert(4)'></svg><a id='trap' href='javascript:alert(5)'>x</a>";
  writeFileSync(copy, readFileSync(report, "utf8").replace("<main>", mistake));
  const page = await Page.open(browser);
  await page.load(copy);
  await page.evaluate("document.getElementById('trap').click(); new Promise(resolve => setTimeout(resolve, 200))");
  rmSync(copy);
  return page.dialogs;
}

async function withoutScript(report) {
  const page = await Page.open(browser);
  await page.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.load(report, { draws: false });
  const { root } = await page.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await page.send("DOM.querySelector", { nodeId: root.nodeId, selector: "main" });
  const { outerHTML } = await page.send("DOM.getOuterHTML", { nodeId });
  return outerHTML.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
}
