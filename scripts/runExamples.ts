// Runs the examples, or those that are named, and prints each with its output: npm run examples -- bounds cite
import { listExamples, runExample } from './examples/exampleRun.js';

const known = listExamples();
const asked = process.argv.slice(2);
for (const name of asked.filter((one) => !known.includes(one))) {
  console.error(`there is no example ${JSON.stringify(name)}; there are ${known.join(', ')}`);
  process.exitCode = 1;
}

for (const name of known.filter((one) => asked.length === 0 || asked.includes(one))) {
  console.log(`\n──── docs/examples/${name}.ts ────\n`);
  const { status, stdout, stderr } = runExample(name);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status === 0 && stderr === '' && stdout !== '') continue;
  console.error(`docs/examples/${name}.ts: expected output and nothing else, it ended with ${String(status)}`);
  process.exitCode = 1;
}
