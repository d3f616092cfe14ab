// brings docs/data-audit.md and the generated parts of docs/data.md up to the dataset
import { readFileSync, writeFileSync } from 'node:fs';
import { dataset } from '../src/data/index.js';
import { dataAudit } from './docs/dataAudit.js';
import { withGenerated } from './docs/dataGuide.js';

const guide = new URL('../docs/data.md', import.meta.url);
writeFileSync(guide, withGenerated(readFileSync(guide, 'utf8'), dataset));
writeFileSync(new URL('../docs/data-audit.md', import.meta.url), dataAudit(dataset));
