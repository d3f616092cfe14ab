// Draws docs/charts from the bundled data
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from './docs/charts.js';

const folder = join(import.meta.dirname, '../docs/charts');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, svg] of Object.entries(await charts())) writeFileSync(join(folder, file), svg);
