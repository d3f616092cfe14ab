import type { Flow } from '../../model/observation.js';

/** A flow of UN Comtrade: its direction, what it is called, and whether it is the whole of its direction. */
export interface ComtradeFlow {
  readonly code: string;
  readonly direction: Flow & ('export' | 'import');
  readonly name: string;
}

/** @internal The flows by their codes, those of the retired service included. */
export function flows(): ReadonlyMap<string, ComtradeFlow> {
  const rows = [
    ['X', 'export', 'export'],
    ['M', 'import', 'import'],
    ['RX', 'export', 're-export'],
    ['RM', 'import', 're-import'],
    ['DX', 'export', 'domestic-export'],
    ['FM', 'import', 'foreign-import'],
    ['XIP', 'export', 'export-after-inward-processing'],
    ['XOP', 'export', 'export-for-outward-processing'],
    ['MIP', 'import', 'import-for-inward-processing'],
    ['MOP', 'import', 'import-after-outward-processing'],
  ] as const;
  const known = new Map<string, ComtradeFlow>(rows.map(([code, direction, name]) => [code, { code, direction, name }]));
  const retired = ['M', 'X', 'RX', 'RM'].map((code, index) => [String(index + 1), known.get(code)] as const);
  return new Map([
    ...known,
    ...retired.flatMap(([number, flow]) => (flow === undefined ? [] : [[number, flow] as const])),
  ]);
}
