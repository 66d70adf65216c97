// A page of a browser: what it asked for, what it complained of, how it looks.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

export class Page {
  complaints = [];
  requests = [];
  dialogs = 0;
  #browser;
  #session;
  #loaded;

  static async open(browser, width = 1200, height = 900) {
    const page = new Page();
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
    page.#browser = browser;
    page.#session = (await browser.send("Target.attachToTarget", { targetId, flatten: true })).sessionId;
    browser.listen(message => message.sessionId === page.#session && page.#hear(message));
    for (const domain of ["Page", "Network", "Runtime", "Log"]) {
      await page.send(`${domain}.enable`);
    }
    await page.resize(width, height);
    return page;
  }

  send(method, parameters) {
    return this.#browser.send(method, parameters, this.#session);
  }

  /** Loads a file, or an address of a server; gives the milliseconds until everything was there and drawn. */
  async load(file, { draws = true } = {}) {
    const loaded = this.nextLoad();
    const start = performance.now();
    await this.send("Page.navigate", { url: /^https?:/.test(file) ? file : pathToFileURL(file).href });
    await loaded;
    if (draws) {
      await this.evaluate("new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
    }
    return performance.now() - start;
  }

  /** Waits for the next page that a button or a key leads to; to be asked for before it is pressed. */
  nextLoad() {
    return new Promise(resolve => { this.#loaded = resolve; });
  }

  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  resize(width, height, scale = 1) {
    return this.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile: width < 600 });
  }

  show(media, scheme) {
    return this.send("Emulation.setEmulatedMedia", { media, features: [{ name: "prefers-color-scheme", value: scheme }] });
  }

  /** Draws a part of the page, measured from its top; all of it where no height is told. */
  async draw(file, width, top = 0, height = 0) {
    const whole = await this.evaluate("document.documentElement.scrollHeight");
    const clip = { x: 0, y: top, width, height: Math.min(height || whole, whole - top), scale: 1 };
    const { data } = await this.send("Page.captureScreenshot", { format: "png", captureBeyondViewport: true, clip });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  /** Draws a section from its rule down, where there is one. */
  async drawSection(file, id, width, height) {
    const top = await this.evaluate(`document.getElementById(${JSON.stringify(id)})?.getBoundingClientRect().top + scrollY`);
    if (top) {
      await this.draw(file, width, Math.max(0, top - 16), height);
    }
  }

  async print(file) {
    const { data } = await this.send("Page.printToPDF", { printBackground: true, preferCSSPageSize: true, paperWidth: 8.27, paperHeight: 11.69 });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  #hear({ method, params }) {
    switch (method) {
      case "Page.loadEventFired":
        this.#loaded?.();
        break;
      case "Page.javascriptDialogOpening":
        this.dialogs++;
        this.send("Page.handleJavaScriptDialog", { accept: false }).catch(() => {});
        break;
      case "Network.requestWillBeSent":
        this.requests.push(params.request.url);
        break;
      case "Runtime.exceptionThrown":
        this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
        break;
      case "Runtime.consoleAPICalled":
        this.complaints.push(`console.${params.type}: ${params.args.map(argument => argument.value ?? argument.description).join(" ")}`);
        break;
      case "Log.entryAdded":
        this.complaints.push(params.entry.text);
        break;
    }
  }
}
