import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectDoctests } from './collect.js';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'test/.doctest');

const { doctests, problems } = collectDoctests(root);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const { file, content } of doctests) writeFileSync(join(out, file), content);

// an example may declare what it does not use
const files = doctests.map(({ file }) => file);
const tsconfig = { extends: '../../tsconfig.json', compilerOptions: { noUnusedLocals: false }, include: [], files };
writeFileSync(join(out, 'tsconfig.json'), JSON.stringify(tsconfig));

const assertions = doctests.reduce((sum, doctest) => sum + doctest.assertions, 0);
console.log(`doctest: ${doctests.length} examples, ${assertions} assertions`);
for (const problem of problems) console.error(problem);
if (doctests.length === 0) console.error('no example was found');
if (doctests.length === 0 || problems.length > 0) process.exitCode = 1;
