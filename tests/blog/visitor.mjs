// A visitor of the blog, with a browser of their own window.
import { Page } from "../browser/page.mjs";

export class Visitor {
  page;
  #address;

  static async open(browser, address, { script = true, width = 1100 } = {}) {
    const visitor = new Visitor();
    visitor.#address = address;
    visitor.page = await Page.open(browser, width, 900);
    await visitor.page.show("screen", "light");
    await visitor.page.send("Emulation.setScriptExecutionDisabled", { value: !script });
    return visitor;
  }

  // A page that may run no script draws all the same; only waiting for a frame needs one.
  go(path) {
    return this.page.load(this.#address + path, { draws: false });
  }

  /** What can be read on the page. */
  read(selector = "main") {
    return this.page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map(element => element.innerText).join("\\n")`);
  }

  has(selector) {
    return this.page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  }

  fill(selector, value) {
    return this.page.evaluate(`{ const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(value)}; }`);
  }

  /** Clicks where the element is, as a hand does, and waits for the page that comes. */
  async click(selector, within = "document") {
    const element = `${within === "document" ? "document" : `(${within})`}.querySelector(${JSON.stringify(selector)})`;
    const place = await this.page.evaluate(`(() => { const element = ${element}; element.scrollIntoView({ block: "center", behavior: "instant" }); const box = element.getClientRects()[0]; return { x: box.left + box.width / 2, y: box.top + box.height / 2 }; })()`);
    const loaded = this.page.nextLoad();
    for (const type of ["mousePressed", "mouseReleased"]) {
      await this.page.send("Input.dispatchMouseEvent", { type, ...place, button: "left", clickCount: 1 });
    }
    await loaded;
  }

  /** Takes one of the comments to try, and sends it. */
  async say(slug, kind) {
    await this.go(`/posts/${slug}`);
    const link = `[...document.querySelectorAll(".try a")].find(link => link.textContent === ${JSON.stringify(kind)}).parentElement`;
    await this.click("a", link);
    const text = await this.page.evaluate("document.querySelector('form.write textarea').value");
    await this.click("form.write button");
    return text;
  }

  async isPublished(slug, text) {
    await this.go(`/posts/${slug}`);
    return (await this.read("#comments .text")).includes(text);
  }

  async signIn(password) {
    await this.go("/moderate");
    await this.fill("input[type=password]", password);
    await this.click("form.write button");
  }

  /** Clicks a button on the card of a comment. */
  async moderate(list, text, button) {
    await this.go(`/moderate?list=${list}`);
    const selector = `button[formaction*="handler=${button}"]`;
    await this.click(selector, `[...document.querySelectorAll(".card")].find(card => card.innerText.includes(${JSON.stringify(text)}) && card.querySelector(${JSON.stringify(selector)}))`);
  }
}
