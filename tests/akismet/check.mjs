// Walks one client through the protocol: node check.mjs NAME MODULE KEY PORT [END_POINT]. A line for each step; ends with 1 where one went wrong.
import { readFileSync } from 'node:fs';

const [name, module, key, port, endPoint] = process.argv.slice(2);
const { pitch, kind } = JSON.parse(readFileSync(new URL('posts.json', import.meta.url), 'utf8'));
const { connect } = await import(`./clients/${module}.mjs`);
const at = { key, port: Number(port), blog: 'https://garden.example/', endPoint };
const client = connect(at);
let failed = 0;

async function step(words, act, expected) {
  let outcome = 'passed';
  try {
    const answer = await act();
    if (answer !== expected) outcome = `FAILED: the answer is ${answer}, not ${expected}`;
  } catch (error) {
    outcome = `FAILED: ${error.message}`;
  }
  failed += outcome === 'passed' ? 0 : 1;
  console.log(`  ${name.padEnd(26)} ${words.padEnd(34)} ${outcome}`);
}

await step('verify the key', () => client.verify(), true);

// Where any key will do there is no wrong one.
if (!endPoint) await step('verify a wrong key', () => connect({ ...at, key: 'ffffffffffff' }).verify(), false);
await step('check a pitch: spam', () => client.isSpam(pitch), true);
await step('check a kind comment: ham', () => client.isSpam(kind), false);
await step('submit the pitch as ham', () => client.submitHam(pitch), undefined);
await step('check the pitch again: ham', () => client.isSpam(pitch), false);
await step('submit the pitch as spam', () => client.submitSpam(pitch), undefined);
await step('check the pitch again: spam', () => client.isSpam(pitch), true);
await step('submit the kind comment as spam', () => client.submitSpam(kind), undefined);
await step('check the kind comment again: spam', () => client.isSpam(kind), true);
process.exitCode = failed === 0 ? 0 : 1;
