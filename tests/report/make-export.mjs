// Writes an export of any length to standard output: comments of two years, from our own corpus and sample, with authors, threads, sources,
// times, campaigns and the decisions of fallible moderators. The same number gives the same bytes.
//   node make-export.mjs POSTS > export.csv
import { readFileSync, readdirSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const count = Number(process.argv[2] ?? 200000);

let state = 20261126;
const random = () => {
  state = (state + 0x6D2B79F5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];
const skewed = n => Math.floor(n * random() ** 3);

const files = readdirSync(join(root, "models/corpus")).filter(name => name.endsWith(".jsonl")).sort().map(name => join(root, "models/corpus", name));
files.push(join(root, "samples/data/blog-comments.labelled.jsonl"));
const posts = files.flatMap(file => readFileSync(file, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line)));
const kinds = { relationship: { whole: [], sentences: [] }, monetization: { whole: [], sentences: [] } };
for (const { text, label, lang } of posts) {
  if (lang === "en" && kinds[label]) {
    kinds[label].whole.push(text);
    kinds[label].sentences.push(...text.split(/(?<=[.!?])\s+/).filter(sentence => sentence.length > 25));
  }
}

// Each text of the corpus stands once; what goes beyond is mixed from sentences, so that only campaigns say the same again.
const textOf = kind => kind.whole.length > 0 && random() < 0.35
  ? kind.whole.splice(below(kind.whole.length), 1)[0]
  : Array.from({ length: 3 + below(2) }, () => pick(kind.sentences)).join(" ");

const adverts = kinds.monetization.whole.filter(text => /\.(example|test)\b/.test(text) && text.length > 60 && text.length < 300);
const campaigns = Array.from({ length: 36 }, () => {
  const begin = random();
  return { text: adverts.splice(below(adverts.length), 1)[0], begin, end: begin + 0.02 + random() * 0.15, authors: 3 + skewed(160), weight: 0.05 + random() ** 3 };
});
const opening = ["", "", "", "Hi! ", "Hello all, ", "Dear friends, ", "Good morning. "];
const closing = ["", "", "", " Thanks!", " See you there.", " Do not wait.", " :)"];

const first = ["Ada", "Wilf", "Samira", "Tomasz", "Hester", "Nkechi", "Zoë", "Grace", "Kofi", "Bettina", "Old Len", "Maren", "Iris", "Jonas", "Priya", "Ewan", "Lucía", "Femi", "Ruth", "Anselm"];
const last = ["T.", "of Plot 14", "Vane", "K.", "from the coast", "W.", "the second", "Ito", "N.", "Marsh", "on a bicycle", "B.", "Quill", "R.", "(new here)"];
const shop = ["deals", "promo", "seo", "crypto", "loans", "watches", "traffic", "followers", "essay", "bonus"];
const person = i => `${first[i % first.length]} ${last[Math.floor(i / first.length) % last.length]}${i >= 300 ? " " + Math.floor(i / 300) : ""}`;
const seller = i => `${shop[i % shop.length]}_${100 + Math.floor(i / shop.length)}`;
const topics = ["What a loaf really costs", "Storm on the coast", "The great marrow weigh-in", "Night trains, again", "A hundred per cent rye", "Slugs: a peace treaty", "Old bicycles", "My mother's tin", "The library is closing", "Clive the gull"];
const sources = ["blog", "blog", "blog", "forum", "forum", "videos"];

const start = Date.UTC(2024, 10, 1), span = 2 * 365 * 86400000;
const cell = text => /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
let out = "id,author,published_at,thread,source,status,text\n";
for (let i = 0; i < count; i++) {
  const at = i / count;
  const wave = 0.2 + 0.1 * at + (at > 0.6 && at < 0.68 ? 0.25 : 0);
  const source = pick(sources);
  const isPitch = random() < wave + (source === "videos" ? 0.12 : 0);
  const running = isPitch && random() < 0.3 ? campaigns.filter(campaign => campaign.begin <= at && at < campaign.end && random() < campaign.weight) : [];
  const campaign = running.length > 0 ? pick(running) : null;
  const text = campaign ? pick(opening) + campaign.text + pick(closing) : textOf(isPitch ? kinds.monetization : kinds.relationship);
  const author = campaign ? seller(below(campaign.authors)) : isPitch ? seller(skewed(4000)) : person(skewed(12000));
  const isCaught = isPitch ? random() < 0.86 : random() < 0.015;
  const status = isCaught ? pick(["spam", "spam", "spam", "trash"]) : random() < 0.03 ? "pending" : "approved";
  const time = random() < 0.01 ? "" : new Date(start + Math.floor((at * 0.7 + 0.3 * at * at) * span + random() * 3600000)).toISOString();
  const thread = `${source}: ${pick(topics)} (${1 + skewed(60)})`;
  out += [`c${i + 1}`, author, time, thread, source, status, text].map(cell).join(",") + "\n";
  if (out.length > 1 << 20) {
    writeSync(1, out);
    out = "";
  }
}
writeSync(1, out);
