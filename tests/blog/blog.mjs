// The sample blog as a process, started by the command line of its README.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Blog {
  address;
  password;
  #process;
  #folder = mkdtempSync(join(tmpdir(), "sample-blog-"));

  /** Starts it on a port of its own; with the data of an earlier start, or with none. */
  async start() {
    const line = readFileSync("samples/Blog/README.md", "utf8").match(/^dotnet run .*$/m);
    if (!line) {
      throw new Error("samples/Blog/README.md has no line that begins with 'dotnet run'.");
    }
    const [program, ...parameters] = line[0].split(/\s+/);
    this.#process = spawn(program, parameters, {
      env: { ...process.env, URLS: "http://127.0.0.1:0", Blog__Data: this.#folder },
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    });
    let told = "";
    await new Promise((resolve, reject) => {
      this.#process.stdout.setEncoding("utf8").on("data", data => {
        told += data;
        if (told.includes("Ctrl+C")) {
          resolve();
        }
      });
      this.#process.on("exit", code => reject(new Error(`The blog ended with ${code} before it said where it is: ${told}`)));
    });
    this.address = told.match(/The blog:\s+(\S+)\//)[1];
    this.password = told.match(/Password:\s+(\S+)/)[1];
  }

  /** Ends it as Ctrl+C does, or at once by SIGKILL. */
  async stop(signal = "SIGINT") {
    if (this.#process && this.#process.exitCode === null) {
      const ended = new Promise(resolve => this.#process.once("exit", resolve));
      process.kill(-this.#process.pid, signal);
      await ended;
    }
  }

  async forget() {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
