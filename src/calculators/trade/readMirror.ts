import { ChinaAseanError, excerpt } from '../../errors.js';
import type { Unit } from '../../figure/unit.js';
import { readFlows, valuesOf, type Flows } from '../common/readFlows.js';
import type { Operand } from '../result.js';
import { requireFlow } from '../common/requireFlow.js';

/** @internal Exports and the partner's imports: the reporter of each is the partner of the other; bases differ by nature. */
export function readMirror<U extends Unit>(
  caller: string,
  exports: Operand<U>,
  imports: Operand<U>,
): Flows<'exports' | 'imports', U> {
  requireFlow(caller, 'export', [exports]);
  requireFlow(caller, 'import', [imports]);
  const [reporter, importer] = [pathOf(exports, 'reporter', 'partner'), pathOf(imports, 'partner', 'reporter')];
  if (reporter !== null && importer !== null && reporter !== importer) {
    throw new ChinaAseanError(
      'mixed-series',
      `${caller}: expected two reports of one flow, got ${excerpt(reporter)} and ${excerpt(importer)}`,
    );
  }
  return readFlows<'exports' | 'imports', U>(
    caller,
    { exports, imports },
    { alike: ['indicator', 'asset'], bases: ['imports'] },
  );
}

// from whom to whom the goods went, where the operand tells
function pathOf(operand: Operand, from: 'reporter' | 'partner', to: 'reporter' | 'partner'): string | null {
  const [[origin], [destination]] = [valuesOf([operand], from), valuesOf([operand], to)];
  return origin === undefined || destination === undefined ? null : `${origin} to ${destination}`;
}
