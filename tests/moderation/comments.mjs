// Comments to moderate: those of samples/data, and those of the hostile payloads of tests/report.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Rows of a table with quoted cells. */
function* rows(text) {
  let row = [], cell = "", isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (isQuoted) {
      if (c !== "\"") {
        cell += c;
      } else if (text[i + 1] === "\"") {
        cell += text[++i];
      } else {
        isQuoted = false;
      }
    } else if (c === "\"") {
      isQuoted = true;
    } else if (c === "," || c === "\n") {
      row.push(cell);
      cell = "";
      if (c === "\n") {
        yield row;
        row = [];
      }
    } else if (c !== "\r") {
      cell += c;
    }
  }
}

export function sampleComments() {
  const [, ...comments] = rows(readFileSync("samples/data/blog-comments.csv", "utf8"));
  return comments.map(([, author, , post, text]) => ({ comment_author: author, permalink: post, comment_content: text, comment_type: "comment" }));
}

export function hostileComments() {
  return execFileSync("node", ["tests/report/payloads.mjs"], { encoding: "utf8" }).trim().split("\n").map(line => JSON.parse(line))
    .filter((_, i) => i % 3 === 0)
    .map(({ text, author, thread }) => ({ comment_author: author, comment_author_url: `http://evil.example/${thread}`, permalink: thread, comment_content: text, comment_type: "comment" }));
}

/** Sends comments as a blog does. */
export async function send(origin, key, blog, comments) {
  for (const comment of comments) {
    const body = new URLSearchParams({ api_key: key, blog, user_ip: "192.0.2.1", ...comment });
    const answer = await fetch(`${origin}/1.1/comment-check`, { method: "POST", body });
    const text = await answer.text();
    if (text !== "true" && text !== "false") {
      throw new Error(`comment-check answered ${answer.status} '${text}'`);
    }
  }
}
