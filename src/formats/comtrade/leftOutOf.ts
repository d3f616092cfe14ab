import { quote, type Issue } from '../../errors.js';
import { flows } from './flows.js';
import type { LeftOut } from './rowReader.js';
import type { FieldNames } from './rowFields.js';

/** A row that is no observation. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: LeftOut;
  /** The id of the total that a part is of. */
  readonly total: string;
  readonly part: string;
  readonly flow: unknown;
}

/** @internal Why rows were left out, an issue for each. */
export function leftOutOf(
  rows: readonly LeftOutRow[],
  found: { readonly has: (id: string) => boolean },
  place: string,
  names: FieldNames,
): readonly Issue[] {
  const known = flows();
  const codes = [...new Set([...known.values()].map(({ code }) => code))].join(', ');
  return rows.map(({ row, why, total, part, flow }) => {
    if (why === 'services') {
      return { code: why, path: [place, row, names.type ?? 'type'], message: 'services are not read, only goods: "C"' };
    }
    if (why === 'other-flow') {
      const isKnown = known.has(String(flow));
      const advice = isKnown ? 'name it in the option flows' : `it is none of ${codes}`;
      const message = `flow ${quote(flow)} is not read: ${advice}`;
      return { code: why, path: [place, row, names.flow ?? 'flow'], message };
    }
    if (found.has(total)) {
      return {
        code: why,
        path: [place, row],
        message: `${part} is a part of ${total}, which is there: it is left out`,
      };
    }
    const advice =
      'ask the service for the total (customsCode C00, motCode 0, partner2Code 0), or set breakdowns to "keep"';
    return {
      code: 'breakdown-without-total',
      path: [place, row],
      message: `${part} is a part of ${total}, which is not there: it is left out; ${advice}`,
    };
  });
}
