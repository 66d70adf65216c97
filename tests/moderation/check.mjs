// Moderates comments in a headless Chromium, and says what is wrong with the page.
//   node check.mjs CHROMIUM FOLDER SERVER.dll
// Screenshots go into the folder.
import { join } from "node:path";
import { Browser } from "../browser/browser.mjs";
import { Page } from "../browser/page.mjs";
import { hostileComments, sampleComments, send } from "./comments.mjs";
import { checkContrast, Moderation } from "./moderation.mjs";
import { Server } from "./server.mjs";

const password = "bread and seven herons";
const blog = "https://baking.example", hostile = "https://hostile.example";
const [program, folder, dll] = process.argv.slice(2);
const wrong = [];
const check = (isGood, sentence) => isGood || wrong.push(sentence);

const server = new Server(dll);
const blogKey = server.addKey(blog), hostileKey = server.addKey(hostile);
let browser;
try {
  const { origin, page: setup } = await server.start();
  await send(origin, blogKey, blog, sampleComments());
  browser = new Browser(program);
  await checkDoor(origin);
  await checkFirstPassword(setup);
  await checkQueue(origin);
  await send(origin, hostileKey, hostile, hostileComments());
  await checkHostile(origin);
  await checkThresholds(origin);
  await checkSite(origin);
  await drawAll(origin);
  if (process.env.SPAMSENSE_UPDATE) {
    await drawForDocumentation(origin);
  }
  await checkWithoutScript(origin);
  await checkSigningOut(origin);
  check(server.errors === "", `The server complains: ${server.errors}`);
} finally {
  await browser?.close();
  await server.stop();
}

wrong.forEach(sentence => console.error(sentence));
console.log(wrong.length === 0 ? "The moderation page is good." : `${wrong.length} things are wrong with the moderation page.`);
process.exitCode = wrong.length === 0 ? 0 : 1;

async function open(origin, path = "") {
  return new Moderation(await Page.open(browser), origin, path);
}

/** What every page must keep to, whatever was done on it. */
function checkQuiet(name, moderation, origin) {
  const { complaints, dialogs, requests } = moderation.page;
  check(complaints.length === 0, `${name} complains: ${complaints.join(" | ")}`);
  check(dialogs === 0, `${name} ran something of a comment`);
  const others = requests.filter(url => !url.startsWith(origin) && !url.startsWith("data:"));
  check(others.length === 0, `${name} asks others: ${others}`);
}

async function checkDoor(origin) {
  for (const path of ["", "/comment?number=1", "/site", "/thresholds", "/rule?id=SS2001"]) {
    const answer = await fetch(`${origin}/moderation${path}`, { redirect: "manual" });
    check(answer.status === 303 && answer.headers.get("location") === "/moderation/sign-in", `Whoever is not signed in gets ${answer.status} of ${path || "/"}`);
  }
  const guess = await fetch(`${origin}/moderation/setup?token=guess`);
  check(guess.status === 404, "A guessed link sets a password");
  const foreign = await fetch(`${origin}/moderation/sign-in`, { method: "POST", body: new URLSearchParams({ name: "moderator", password }), headers: { origin: "http://evil.example" } });
  check(foreign.status === 403, `A form of another site is answered with ${foreign.status}`);
}

async function checkFirstPassword(setup) {
  const moderation = new Moderation(await Page.open(browser), setup, null);
  await moderation.go(setup);
  await moderation.fill("input[name=password]", "short");
  await moderation.press("form button");
  check((await moderation.text("main")).includes("at least 10 characters"), "A short password is taken");
  await moderation.fill("input[name=password]", password);
  await moderation.press("form button");
  check(await moderation.count("nav.tabs") === 1, "The first password does not open the queue");
  await moderation.go(setup);
  check((await moderation.text("main")).includes("used already"), "The link for the first password works twice");
}

async function checkQueue(origin) {
  const moderation = await open(origin);
  await moderation.settle();
  await moderation.go();
  const before = await moderation.number(".tabs a[aria-current] .count");
  const first = await moderation.text(".comment .author"), second = await moderation.text(".comment:nth-of-type(2) .author");
  check(before > 2, `Only ${before} comments wait`);
  check(await moderation.count(".comment mark") > 0, "No reason is highlighted in the texts");
  check(await moderation.count(".comment .findings li") > 0, "No reason is listed");

  await moderation.type("j");
  await moderation.typeAndLoad("a");
  check(await moderation.number(".tabs a[aria-current] .count") === before - 1, "The key a approves nothing");
  check((await moderation.text(".notice")).includes(`You approved the comment by ${first}`), `The page does not say that ${first} was approved, but ${await moderation.text(".notice")}`);
  check(await moderation.text(".comment.current .author") === second, "The next comment is not chosen after a key");

  await moderation.press(".comment button.spam");
  check((await moderation.text(".notice")).includes(`You called the comment by ${second} spam`), "A click on Spam is not told");
  await moderation.typeAndLoad("u");
  check((await moderation.text(".notice")).includes("You took back"), "The key u takes nothing back");
  check(await moderation.number(".tabs a[aria-current] .count") === before - 1, "What was taken back does not wait again");
  await moderation.type("?");
  check(await moderation.evaluate("document.getElementById('help').open"), "The key ? shows no help");
  await moderation.evaluate("document.getElementById('help').close()");

  await moderation.type("/");
  check(await moderation.evaluate("document.activeElement.name") === "q", "The key / does not lead to the search");
  await moderation.fill("input[name=q]", "worktop");
  await moderation.press(".filter button");
  if (await moderation.count(".comment") === 0) {
    await moderation.press(".nothing a");
  }
  check(await moderation.count(".comment") >= 1 && (await moderation.text(".comment blockquote")).toLowerCase().includes("worktop"), "The search finds nothing");

  await moderation.go("?decision=any&state=approved");
  check(await moderation.count(".comment") === 1 && (await moderation.text(".comment .author")) === first, "What was approved is not among the approved");

  await moderation.go("?decision=rejected");
  const rejected = await moderation.number(".tabs a[aria-current] .count");
  await moderation.evaluate("[...document.querySelectorAll('input[name=comment]')].slice(0, 3).forEach(box => box.click())");
  await moderation.press(".many button.spam");
  check(await moderation.number(".tabs a[aria-current] .count") === rejected - 3, "Three that were chosen are not called spam together");
  check((await moderation.text(".notice")).includes("3 comments"), "The page does not say that it were three");
  checkQuiet("The queue", moderation, origin);

  const bare = await moderation.evaluate(`fetch ? "fetch" : ""`);
  check(bare === "fetch" && await moderation.evaluate(`fetch("/moderation").then(() => "allowed", () => "refused")`) === "refused", "The policy lets a script ask for something");
  moderation.page.complaints.length = 0;
}

async function checkHostile(origin) {
  const moderation = await open(origin);
  await moderation.settle();
  for (const query of ["?decision=any&state=all&site=hostile.example", "?decision=any&q=" + encodeURIComponent("\"><svg onload=alert(1)>"), "?site=" + encodeURIComponent("</script><script>alert(1)</script>")]) {
    await moderation.go(query);
    await moderation.checkMarkup(check, query);
  }
  await moderation.go("?decision=any&state=all&site=hostile.example");
  check(await moderation.count(".comment") >= 20, `Only ${await moderation.count(".comment")} hostile comments are shown`);
  check(await moderation.count(".unseen") > 0, "Characters that nobody sees stay unseen");
  for (const link of (await moderation.evaluate("[...document.querySelectorAll('.comment .more a')].map(a => a.getAttribute('href'))")).slice(0, 3)) {
    await moderation.go(link.replace("/moderation", ""));
    await moderation.checkMarkup(check, link);
  }
  await moderation.go("/site?site=hostile.example");
  await moderation.checkMarkup(check, "/site");
  await moderation.go("/thresholds?site=hostile.example&hold=20&reject=30");
  await moderation.checkMarkup(check, "/thresholds");
  checkQuiet("A hostile page", moderation, origin);
}

async function checkThresholds(origin) {
  const moderation = await open(origin);
  await moderation.go("/thresholds?site=baking.example");
  const before = await moderation.tiles();
  check(before.every(count => count > 0), `The preview counts ${before}`);
  await moderation.evaluate(`(() => {
    const slider = document.querySelector("input[data-for=reject]");
    slider.value = 99;
    slider.dispatchEvent(new Event("input"));
    const other = document.querySelector("input[data-for=hold]");
    other.value = 80;
    other.dispatchEvent(new Event("input"));
  })()`);
  await moderation.evaluate(`(() => {
    const field = document.querySelector("input[name=hold]");
    field.value = "62.5";
    field.dispatchEvent(new Event("input"));
  })()`);
  const between = await moderation.tiles();
  await moderation.press("button[value=show]");
  check(String(between) === String(await moderation.tiles()), `Between two percents the sliders say ${between}, and the server ${await moderation.tiles()}`);
  check(!(await moderation.evaluate("location.href")).includes("token"), "The token of the session stands in an address");
  await moderation.evaluate(`(() => {
    const other = document.querySelector("input[data-for=hold]");
    other.value = 80;
    other.dispatchEvent(new Event("input"));
  })()`);
  const live = await moderation.tiles();
  await moderation.press("button[value=show]");
  const shown = await moderation.tiles();
  check(String(live) === String(shown) && String(live) !== String(before), `The sliders say ${live}, and the server ${shown}`);
  check(await moderation.count(".moves li") > 0 && await moderation.count(".examples li") > 0, "The preview tells neither moves nor examples");
  await moderation.press("button[value=save]");
  check((await moderation.text(".notice")).includes("from 80 % on a comment is held, from 99 %"), "The page does not say that the thresholds were saved");
  check(await moderation.evaluate("document.querySelector('input[name=hold]').value") === "80", "What was saved is not in force");

  const [, , rejectedBefore] = await moderation.tiles();
  check(rejectedBefore === shown[2], `The preview said ${shown[2]}, and in force it is ${rejectedBefore}`);
  await moderation.press("button[value=reset]");
  check(String(await moderation.tiles()) === String(before), "The thresholds of the configuration do not come back");
  checkQuiet("The page of thresholds", moderation, origin);
}

async function checkSite(origin) {
  const moderation = await open(origin);
  await moderation.go("/site?site=baking.example");
  check(await moderation.count(".chart rect") > 0 && await moderation.count(".bars li") > 3, "The site has no balance or no rules");
  const corrections = await moderation.count(".corrections li");
  check(corrections === 4, `The site has ${corrections} corrections, and not 4`);
  await moderation.press(".corrections li button");
  check(await moderation.count(".corrections li") === corrections - 1, "A correction cannot be taken back on the page of the site");
  await moderation.go("/rule?id=SS2001");
  check((await moderation.text("h1")).includes("SS2001") && await moderation.count("pre mark") > 0, "The rule is not explained");
  await moderation.go("/comment?number=1");
  check(await moderation.count(".comment") === 1, "A comment has no page");
  checkQuiet("The page of the site", moderation, origin);
}

async function drawAll(origin) {
  const moderation = await open(origin);
  const { page } = moderation;
  const pages = { queue: "?site=baking.example", hostile: "?decision=any&state=all&site=hostile.example", site: "/site?site=baking.example", thresholds: "/thresholds?site=baking.example&hold=70&reject=99", rule: "/rule?id=SS3001" };
  for (const [name, path] of Object.entries(pages)) {
    for (const scheme of ["light", "dark"]) {
      await page.show("screen", scheme);
      await page.resize(1200, 900);
      await moderation.go(path);
      await checkContrast(moderation, check, `${name}, ${scheme}`);
      await page.draw(join(folder, `${name}-${scheme}.png`), 1200, 0, 1400);
      await page.resize(390, 844, 2);
      await moderation.go(path);
      check(await moderation.evaluate("document.documentElement.scrollWidth <= innerWidth"), `${name} is wider than a phone`);
      await page.draw(join(folder, `${name}-phone-${scheme}.png`), 390, 0, 1500);
    }
  }
  checkQuiet("A drawn page", moderation, origin);
}

/** The pictures of docs/moderation.md. */
async function drawForDocumentation(origin) {
  const moderation = await open(origin);
  const { page } = moderation;
  const draw = async (name, path, scheme, width, height) => {
    await page.show("screen", scheme);
    await page.resize(width, height);
    await moderation.go(path);
    await page.draw(`docs/moderation/${name}.png`, width, 0, height);
  };
  await draw("queue", "?site=baking.example", "light", 1000, 860);
  await draw("thresholds", "/thresholds?site=baking.example&hold=70&reject=99", "light", 1000, 960);
  await draw("phone", "?site=baking.example", "dark", 390, 840);
}

async function checkWithoutScript(origin) {
  const moderation = await open(origin);
  await moderation.page.send("Emulation.setScriptExecutionDisabled", { value: true });
  await moderation.go();
  const before = await moderation.number(".tabs a[aria-current] .count");
  await moderation.click(".comment button.approve");
  check((await moderation.text(".notice")).includes("You approved"), "Without JavaScript nothing is approved");
  await moderation.click(".notice button");
  check((await moderation.text(".notice")).includes("You took back"), "Without JavaScript nothing is taken back");
  await moderation.click(".comment button.spam");
  check(await moderation.number(".tabs a[aria-current] .count") === before - 1, "Without JavaScript nothing is called spam");
  await moderation.click("nav.turn a[rel=next]");
  check(await moderation.count(".comment") > 0, "Without JavaScript nobody turns the page");
  await moderation.go("?q=worktop&decision=any&state=all");
  check(await moderation.count(".comment") > 0, "Without JavaScript nothing is found");
  await moderation.go("/thresholds?site=baking.example&hold=70&reject=90");
  check(await moderation.count(".moves li") > 0, "Without JavaScript there is no preview");
  await moderation.click("button[value=save]");
  check((await moderation.text(".notice")).includes("Saved"), "Without JavaScript nothing is saved");
  checkQuiet("A page without JavaScript", moderation, origin);
}

async function checkSigningOut(origin) {
  const moderation = await open(origin);
  await moderation.go();
  await moderation.press("header form button");
  check((await moderation.text("h1")) === "Relationships first", "Nobody can sign out");
  await moderation.go();
  check(await moderation.count("input[name=password]") === 1, "Who signed out is still in");
  await moderation.page.draw(join(folder, "sign-in.png"), 1200, 0, 700);

  const short = server.setPassword("maren", "short");
  check(short.status === 2 && short.said === "spamsense-server: A password has at least 10 characters.", `The command answers a short password with ${short.status} and '${short.said}'`);
  const set = server.setPassword("maren", "another seven herons");
  check(set.status === 0 && set.said === "The password of 'maren' is set.", `The command sets a password with ${set.status} and '${set.said}'`);
  await moderation.fill("input[name=name]", "maren");
  await moderation.fill("input[name=password]", "another seven herons");
  await moderation.press("main button");
  check(await moderation.count(".comment") > 0, "The password that the command set does not open the queue");
  await moderation.press("header form button");

  await moderation.fill("input[name=password]", "not the password");
  await moderation.press("main button");
  check((await moderation.text("[role=alert]")).includes("wrong"), "A wrong password is not refused");
  moderation.page.complaints.length = 0;
  await moderation.fill("input[name=password]", password);
  await moderation.press("main button");
  check(await moderation.count(".comment") > 0, "The password does not open the queue");
  checkQuiet("The door", moderation, origin);
}
