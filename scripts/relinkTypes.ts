// Links of doc comments lead from a file of src to docs; the declarations that are bundled of them lie elsewhere, and hovers show those
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TO_DOCS = /\]\((?:\.\.\/)+docs\//gu;

const dist = join(import.meta.dirname, '../dist');
for (const file of readdirSync(dist).filter((name) => /\.d\.c?ts$/u.test(name))) {
  const path = join(dist, file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(TO_DOCS, '](../docs/'));
}
