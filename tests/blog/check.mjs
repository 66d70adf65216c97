// Visits the sample blog, and says what is wrong with it.
//   node check.mjs CHROMIUM FOLDER [--update]
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { Browser } from "../browser/browser.mjs";
import { Blog } from "./blog.mjs";
import { Visitor } from "./visitor.mjs";

const [program, folder, option] = process.argv.slice(2);
const blog = new Blog();
let browser;
let good = 0;
let wrong = 0;
const check = (isGood, sentence) => {
  isGood ? good++ : wrong++;
  console.log(`${isGood ? "ok  " : "!!  "} ${sentence}`);
};

const kind = "A kind word";
const pitch = "A pitch";

/** The whole story, once with and once without scripts in the browser, each on an article of its own. */
async function tell(slug, how, script) {
  const visitor = await Visitor.open(browser, blog.address, { script });
  const moderator = await Visitor.open(browser, blog.address, { script });

  const pitchText = await visitor.say(slug, pitch);
  check((await visitor.read("#notice")).includes("before it appears"), `${how}, a pitch is told that it is held`);
  check(!await visitor.isPublished(slug, pitchText), `${how}, a pitch is not on the page`);

  const kindText = await visitor.say(slug, kind);
  check(await visitor.isPublished(slug, kindText), `${how}, a kind comment is on the page at once`);

  await moderator.go("/moderate");
  if (await moderator.has("input[type=password]")) {
    await moderator.fill("input[type=password]", "not the password");
    await moderator.click("form.write button");
    check(await moderator.has("input[type=password]") && (await moderator.read(".wrong")).includes("not the password"), "a wrong password lets nobody in");
    await moderator.signIn(blog.password);
  }
  await moderator.go("/moderate?list=Spam");
  check((await moderator.read(".card .reasons")).includes("SS1002") && await moderator.has(".card mark"), `${how}, the moderator sees the reasons, and where they are`);
  if (script) {
    await moderator.page.draw(join(folder, "held.png"), 1100, 0, 690);
  }

  await moderator.moderate("Spam", pitchText, "Publish");
  check((await moderator.read("#notice")).includes("Published"), `${how}, the moderator publishes the pitch`);
  check(await visitor.isPublished(slug, pitchText), `${how}, the pitch is on the page now`);
  await visitor.say(slug, pitch);
  check(await visitor.page.evaluate(`[...document.querySelectorAll("#comments .text")].filter(text => text.innerText === ${JSON.stringify(pitchText)}).length`) === 2, `${how}, the very same pitch is published the next time`);

  await moderator.moderate("Published", kindText, "Spam");
  check(!await visitor.isPublished(slug, kindText), `${how}, a kind comment goes when the moderator calls it spam`);
  await visitor.say(slug, kind);
  check((await visitor.read("#notice")).includes("before it appears") && !await visitor.isPublished(slug, kindText), `${how}, the very same kind comment is held the next time`);

  // Back to where it began, for whoever comes next.
  await moderator.moderate("Spam", kindText, "Undo");
  await visitor.say(slug, kind);
  check(await visitor.isPublished(slug, kindText), `${how}, a correction that is taken back is as if it had never been made`);
  return { visitor, moderator };
}

async function attack(visitor) {
  const hostile = `<script>document.title = "taken"</script><img src=x onerror="document.title = 'taken'"> and my dog sends his love`;
  await visitor.go("/posts/tin");
  await visitor.fill("[name='Form.Author']", "\"><svg onload=alert(1)>");
  await visitor.fill("[name='Form.HomePage']", "javascript:alert(1)");
  await visitor.fill("[name='Form.Text']", hostile);
  await visitor.click("form.write button");
  check((await visitor.read(".wrong")).includes("https://"), "an address that is none is refused, and the form keeps what was written");
  check(await visitor.page.evaluate(`document.querySelector(\"[name='Form.Text']\").value === ${JSON.stringify(hostile)}`), "what was written is still in the form");
  await visitor.fill("[name='Form.HomePage']", "");
  await visitor.click("form.write button");

  const bare = await fetch(`${blog.address}/posts/tin`, { method: "POST", body: new URLSearchParams({ "Form.Author": "A", "Form.Text": "B" }) });
  check(bare.status === 400, "a form that another site sends is refused");
  const closed = await fetch(`${blog.address}/moderate?handler=Publish`, { method: "POST", body: new URLSearchParams({ id: "1" }), redirect: "manual" });
  check(closed.status === 302 && closed.headers.get("location").includes("/sign-in"), "nobody moderates who did not sign in");
  const large = await fetch(`${blog.address}/posts/tin`, { method: "POST", body: new URLSearchParams({ Text: "a".repeat(100_000) }) });
  check([400, 413].includes(large.status), `a form that is far too long is refused (${large.status})`);
  check((await fetch(`${blog.address}/posts/none`)).status === 404, "a page that is not there is not there");

  let answer;
  for (let i = 0; i < 11; i++) {
    answer = await fetch(`${blog.address}/sign-in`, { method: "POST", body: new URLSearchParams({ Password: `guess ${i}` }) });
  }
  check(answer.status === 429 && (await answer.text()).includes("a lot at once"), "whoever guesses passwords is told to wait");
}

/** How it looks, in the light, in the dark and on a telephone. */
async function look(visitor, moderator) {
  for (const [scheme, width] of [["light", 1100], ["dark", 1100], ["light", 390]]) {
    const name = width < 600 ? "phone" : scheme;
    await visitor.page.resize(width, width < 600 ? 844 : 900, width < 600 ? 2 : 1);
    await visitor.page.show("screen", scheme);
    for (const [page, path] of [["home", "/"], ["post", "/posts/tin?try=3"]]) {
      await visitor.go(path);
      check(await visitor.page.evaluate(`document.documentElement.scrollWidth <= ${width}`), `${page} fits (${name})`);
      await visitor.page.draw(join(folder, `${page}-${name}.png`), width);
    }
    await moderator.page.resize(width, width < 600 ? 844 : 900, width < 600 ? 2 : 1);
    await moderator.page.show("screen", scheme);
    await moderator.go("/moderate?list=Spam");
    check(await moderator.page.evaluate(`document.documentElement.scrollWidth <= ${width}`), `moderation fits (${name})`);
    await moderator.page.draw(join(folder, `moderation-${name}.png`), width);
  }
}

// Whoever ends the check early leaves no blog behind.
process.once("SIGTERM", async () => {
  await browser?.close();
  await blog.forget();
  process.exit(1);
});

try {
  await blog.start();
  browser = new Browser(program);
  const { visitor, moderator } = await tell("hedgehog", "with JavaScript", true);
  await attack(visitor);
  await moderator.go("/moderate?list=Published");
  await visitor.say("tin", "“Great post!”, and then a pitch");
  await visitor.say("tin", "A reader with something to sell");
  await visitor.say("tin", "Another language");
  await visitor.say("tin", "A story with a book in it");
  check((await visitor.read("#comments")).includes("night train to Vienna"), "a story that mentions a book is published");
  for (const list of ["Waiting", "Spam", "Published"]) {
    await moderator.go(`/moderate?list=${list}`);
    check(await moderator.page.evaluate(`document.title.startsWith("Moderation") && !document.querySelector("main script, main img, main svg, main [onerror], main [onload]")`), `what readers write is text on the list ${list}`);
  }
  await look(visitor, moderator);
  for (const { page } of [visitor, moderator]) {
    check(page.complaints.length === 0 && page.dialogs === 0, `no page complains: ${[...new Set(page.complaints)]}`);
    check(page.requests.every(request => request.startsWith(blog.address)), "nothing is asked for but the blog itself");
  }

  // Another article makes the same texts another thread, but the same comment: so the moderator's word is taken back before.
  await moderator.moderate("Published", "cheap watches", "Undo");
  await tell("radio", "without JavaScript", false);

  await blog.stop("SIGKILL");
  await blog.start();
  const later = await Visitor.open(browser, blog.address);
  const text = await later.say("tin", pitch);
  check(await later.isPublished("tin", text), "what the moderator taught is known when the blog was killed and started again");

  if (option === "--update") {
    copyFileSync(join(folder, "held.png"), "samples/Blog/screenshot.png");
  }
} finally {
  await browser?.close();
  await blog.forget();
}

console.log(`${good} checks of the blog passed, ${wrong} failed. Screenshots: ${folder}`);
process.exitCode = wrong > 0 ? 1 : 0;
