// writes docs/api-report: what each entry point of the built package exports
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReports } from './packaging/apiReports.js';
import { entries } from './packaging/entries.js';
import { ROOT } from './packaging/root.js';

const folder = join(ROOT, 'docs/api-report');
const reports = await apiReports(join(ROOT, 'dist'), entries());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, text] of reports) writeFileSync(join(folder, `${file}.md`), text);
