// brings the generated parts of docs/data.md up to the dataset
import { readFileSync, writeFileSync } from 'node:fs';
import { dataset } from '../src/data/index.js';
import { withGenerated } from './dataGuide.js';

const guide = new URL('../docs/data.md', import.meta.url);
writeFileSync(guide, withGenerated(readFileSync(guide, 'utf8'), dataset));
