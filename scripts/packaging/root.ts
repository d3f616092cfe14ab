import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT: string = join(dirname(fileURLToPath(import.meta.url)), '../..'); // tsup knows no import.meta.dirname
