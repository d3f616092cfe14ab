import type { Contestant } from './contestant.js';
import { measureContestant } from './measureContestant.js';

// What the runner starts for each contestant and size: node child.ts <file> <size>

const [file = '', size = '0'] = process.argv.slice(2);
const { contestant } = (await import(file)) as { readonly contestant: Contestant };
const measurement = await measureContestant(contestant, Number(size));
process.send?.({ description: contestant.description, includes: contestant.fill?.includes, measurement }, () =>
  process.exit(),
);
