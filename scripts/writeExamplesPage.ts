// Runs the examples and writes docs/examples.md
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesPage } from './docs/examplesPage.js';

writeFileSync(join(import.meta.dirname, '../docs/examples.md'), examplesPage());
