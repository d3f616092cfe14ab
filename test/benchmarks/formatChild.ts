import { measureFormats } from './measureFormats.js';

// What formats.ts starts for each group of measurements: node formatChild.ts <group> <size>

const [group = '', size = '0'] = process.argv.slice(2);
process.send?.(await measureFormats(group, Number(size)), () => process.exit());
