import type { Issue } from '../../errors.js';
import { isRecord } from '../common/isRecord.js';
import type { MissingObservation } from '../common/reading.js';
import { refuseInput } from '../common/refuseInput.js';
import { shape } from '../common/shape.js';

/**
 * @internal What a reading has without a number, each key and window once with all its flags, since that is the key in a message; nothing where no reading is
 * written. What is no such record is refused.
 */
export function writtenMissing(caller: string, value: unknown): readonly MissingObservation[] {
  const given = isRecord(value) && Object.hasOwn(value, 'missing') ? value['missing'] : undefined;
  if (given === undefined) return [];
  const { list, record, optional, text, id, period } = shape;
  const key = {
    reporter: optional(text()),
    partner: optional(text()),
    asset: optional(text()),
    flow: optional(text()),
  };
  const issues: Issue[] = [];
  const fields = { indicator: id(), ...key, basis: id(), period: period(), status: list(text()) };
  list(record(fields))(given, ['missing'], issues);
  refuseInput(caller, 'a reading', issues);
  const byKey = new Map<string, MissingObservation>();
  for (const one of given as readonly MissingObservation[]) {
    const { indicator, reporter, partner, asset, flow, basis, period: window } = one;
    const name = JSON.stringify([indicator, reporter, partner, asset, flow, basis, window].map((part) => part ?? null));
    const status = [...new Set([...(byKey.get(name)?.status ?? []), ...one.status])];
    byKey.set(name, { ...one, status });
  }
  return [...byKey.values()];
}
