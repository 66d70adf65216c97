// The server under test: a process of its own with a data folder of its own, both gone at the end.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Server {
  errors = "";
  #folder = mkdtempSync(join(tmpdir(), "moderation-server-"));
  #program;
  #process;

  constructor(program) {
    this.#program = program;
  }

  /** Makes a key for a site. */
  addKey(site) {
    return execFileSync("dotnet", [this.#program, "keys", "add", "--site", site, "--data", this.#folder], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  }

  /** Sets a password by the command; gives its exit code and what it says. */
  setPassword(name, password) {
    const { status, stderr } = spawnSync("dotnet", [this.#program, "password", "set", "--name", name, "--data", this.#folder], { encoding: "utf8", input: password + "\n" });
    return { status, said: stderr.trim() };
  }

  /** Starts it; gives its address, and that of the moderation page as the greeting has it. */
  start() {
    // All comments are kept, however fast this machine sends them.
    const env = { ...process.env, SpamSense__History__CommentsPerSecond: "100000" };
    this.#process = spawn("dotnet", [this.#program, "--listen", "http://127.0.0.1:0", "--data", this.#folder], { env, stdio: ["ignore", "pipe", "pipe"] });
    this.#process.stderr.setEncoding("utf8").on("data", data => { this.errors += data; });
    return new Promise((resolve, reject) => {
      let greeting = "";
      this.#process.once("exit", code => reject(new Error(`The server ended with ${code}: ${this.errors}`)));
      this.#process.stdout.setEncoding("utf8").on("data", data => {
        greeting += data;
        const page = /moderation page +(http\S+)/.exec(greeting)?.[1];
        if (page && greeting.includes("Ctrl-C")) {
          resolve({ origin: new URL(page).origin, page });
        }
      });
    });
  }

  async stop() {
    if (this.#process?.exitCode === null) {
      this.#process.removeAllListeners("exit");
      const gone = new Promise(resolve => this.#process.once("exit", resolve));
      this.#process.kill("SIGTERM");
      await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
