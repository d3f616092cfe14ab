import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entries } from '../../scripts/packaging/entries.js';
import { packInto } from '../../scripts/packaging/packInto.js';

/** A project into which the package is installed as it would be published. */
export interface PackedConsumer {
  readonly folder: string;
  /** What it can import that is code: `china-asean`, `china-asean/table`, … */
  readonly entries: readonly string[];
  readonly remove: () => void;
}

const EXAMPLES_DRAW_WITH = ['vega', 'vega-lite'];

/** Packs what is built and installs it, without the network, into a temporary project of ES modules. */
export function packedConsumer(): PackedConsumer {
  const temporary = mkdtempSync(join(tmpdir(), 'china-asean-'));
  const remove = (): void => rmSync(temporary, { recursive: true });
  try {
    const { consumer } = packInto(temporary, EXAMPLES_DRAW_WITH);
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
    return { folder: consumer, entries: [...entries().values()], remove };
  } catch (error) {
    remove();
    throw error;
  }
}
