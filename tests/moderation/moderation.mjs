// The moderation page in a browser: what a moderator does, and what is seen.
export class Moderation {
  #origin;

  constructor(page, origin) {
    this.page = page;
    this.#origin = new URL(origin).origin;
  }

  evaluate(expression) {
    return this.page.evaluate(expression);
  }

  /** Opens a page below /moderation, or an address. */
  go(path = "") {
    return this.page.load(path.startsWith("http") ? path : `${this.#origin}/moderation${path}`, { draws: false });
  }

  /** Waits until the history has written what was sent: the number of comments stays the same for a while. */
  async settle() {
    for (let last = -1, same = 0; same < 4;) {
      await this.go("?decision=any&state=all");
      const now = await this.number(".tabs a[aria-current] .count");
      same = now === last ? same + 1 : 0;
      last = now;
      await new Promise(resolve => setTimeout(resolve, 300));
    }
  }

  count(selector) {
    return this.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  }

  text(selector) {
    return this.evaluate(`(document.querySelector(${JSON.stringify(selector)})?.textContent ?? "").trim()`);
  }

  async number(selector) {
    return Number((await this.text(selector)).replaceAll(",", ""));
  }

  /** What the preview says: approved, held, rejected. */
  tiles() {
    return this.evaluate("[...document.querySelectorAll('#outcome strong')].map(tile => Number(tile.textContent.replaceAll(',', '')))");
  }

  fill(selector, value) {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)}).value = ${JSON.stringify(value)}`);
  }

  /** Waits for the page that comes next; one that never comes is told by what should have led to it. */
  loaded(what) {
    let timer;
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`No page came after ${what}.`)), 30000); });
    return Promise.race([this.page.nextLoad(), late]).finally(() => clearTimeout(timer));
  }

  /** Presses a button that leads to another page. */
  async press(selector) {
    const next = this.loaded(selector);
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    await next;
  }

  /** The same with the mouse, which needs no script on the page. */
  async click(selector) {
    const place = await this.evaluate(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    const next = this.loaded(selector);
    for (const type of ["mousePressed", "mouseReleased"]) {
      await this.page.send("Input.dispatchMouseEvent", { type, ...place, button: "left", clickCount: 1 });
    }
    await next;
  }

  /** Types a key that leads to another page. */
  async typeAndLoad(key) {
    const next = this.loaded(`the key ${key}`);
    await this.type(key);
    await next;
  }

  async type(key) {
    await this.page.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
    await this.page.send("Input.dispatchKeyEvent", { type: "keyUp", key });
  }

  /** Nothing of a comment may have become an element, an attribute or an address. */
  async checkMarkup(check, name) {
    const found = await this.evaluate(`(() => {
      const elements = new Set(("html head meta title link script body main header footer nav section article figure figcaption div p span b strong em small bdi mark h1 h2 h3 ul li dl dt dd "
        + "blockquote pre code table thead tbody tr th td details summary form label input select option button a dialog time svg rect circle line text").split(" "));
      const all = [...document.querySelectorAll("*")];
      return {
        elements: all.map(element => element.localName).filter(name => !elements.has(name)),
        attributes: all.flatMap(element => [...element.attributes].map(attribute => attribute.name)).filter(name => /^on|^(style|srcdoc|formaction|xlink:href)$/.test(name)),
        addresses: all.flatMap(element => ["href", "src", "action"].map(name => element.getAttribute(name))).filter(address => address && !address.startsWith("/moderation") && !/^data:image.svg/.test(address)),
        scripts: document.scripts.length,
      };
    })()`);
    check(found.elements.length === 0, `${name} has elements that we did not write: ${found.elements}`);
    check(found.attributes.length === 0, `${name} has attributes that we did not write: ${found.attributes}`);
    check(found.addresses.length === 0, `${name} leads elsewhere: ${found.addresses}`);
    check(found.scripts === 1, `${name} has ${found.scripts} scripts`);
  }
}

/** Words against what is behind them, by the rule of WCAG 2 for AA: 4.5, or 3 where the letters are large. */
export async function checkContrast(moderation, check, name) {
  const pale = await moderation.evaluate(`(() => {
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
    for (const element of document.querySelectorAll("body *")) {
      if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || !element.checkVisibility()) {
        continue;
      }
      const style = getComputedStyle(element), color = element instanceof SVGElement ? style.fill : style.color;
      const [high, low] = [light(color), light(behind(element))].sort((a, b) => b - a);
      const size = parseFloat(style.fontSize), isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      const ratio = (high + 0.05) / (low + 0.05);
      if (ratio < (isLarge ? 3 : 4.5)) {
        bad.add(element.localName + "." + element.className + " " + ratio.toFixed(2));
      }
    }
    return [...bad];
  })()`);
  check(pale.length === 0, `${name} is hard to read: ${pale.slice(0, 8).join(", ")}`);
}
