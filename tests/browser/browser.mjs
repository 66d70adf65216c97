// A headless Chromium over a pipe: no package, no port, no address.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const flags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-pipe",
];

export class Browser {
  #process;
  #folder = mkdtempSync(join(tmpdir(), "report-browser-"));
  #waiting = new Map();
  #last = 0;
  #rest = "";
  #listeners = [];

  constructor(program) {
    this.#process = spawn(program, [...flags, `--user-data-dir=${this.#folder}`, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.#process.stdio[4].setEncoding("utf8").on("data", data => this.#read(data));
    this.#process.on("exit", () => this.#waiting.forEach(({ reject }) => reject(new Error("The browser went away."))));
  }

  send(method, parameters = {}, sessionId = undefined) {
    const id = ++this.#last;
    this.#process.stdio[3].write(JSON.stringify({ id, method, params: parameters, sessionId }) + "\0");
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, method }));
  }

  listen(listener) {
    this.#listeners.push(listener);
  }

  async close() {
    await this.send("Browser.close").catch(() => {});
    await new Promise(resolve => this.#process.exitCode === null ? this.#process.once("exit", resolve) : resolve());
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #read(data) {
    const messages = (this.#rest + data).split("\0");
    this.#rest = messages.pop();
    for (const message of messages.map(text => JSON.parse(text))) {
      const waiting = this.#waiting.get(message.id);
      if (!waiting) {
        this.#listeners.forEach(listener => listener(message));
        continue;
      }
      this.#waiting.delete(message.id);
      message.error ? waiting.reject(new Error(`${waiting.method}: ${message.error.message}`)) : waiting.resolve(message.result);
    }
  }
}
