import type { Figure } from '../../figure/figure.js';
import type { Observation } from '../../model/observation.js';
import { comparePeriods } from '../../period/comparePeriods.js';
import type { Period } from '../../period/period.js';
import { cellList } from './cellList.js';
import { isHeld } from './isHeld.js';
import type { JsonStatDataset } from './jsonStatMessage.js';
import type { Labels } from './labelsOf.js';
import { nearestNumber } from './nearestNumber.js';
import { OWN_FIELD } from './ownExtension.js';

/** @internal An observation, and which of all that are written it is. */
export interface OrderedObservation {
  readonly order: number;
  readonly observation: Observation;
}

interface Claim {
  readonly id: string;
  readonly label: string;
  readonly fields: Readonly<Record<string, string>>;
  /** What it says of windows, by the text of the window. */
  readonly cells: Map<Period, OrderedObservation>;
}

const CLAIM = ['reporter', 'partner', 'asset', 'flow', 'basis'] as const;

/**
 * @internal The observations of one indicator as a cube of claims by windows. A claim is what one source says of one key in one unit; what it
 * says twice of a window makes two of them, so that no cell holds two observations.
 */
export function observationsDataset(
  indicator: string,
  observations: readonly OrderedObservation[],
  labels: Labels,
  updated: string | undefined,
): JsonStatDataset {
  const claims = claimsOf(observations, labels);
  const periods = [...new Set(observations.map(({ observation }) => observation.period))].sort(comparePeriods);
  const columns = new Map(periods.map((period, column) => [period, column]));
  const cells = claims.flatMap((claim, row) =>
    [...claim.cells]
      .map(([period, one]) => ({ place: row * periods.length + (columns.get(period) ?? 0), ...one }))
      .sort((first, second) => first.place - second.place),
  );
  const values = cells.map(({ place, observation }) => [place, nearestNumber(observation.figure.value)] as const);
  const flagged = cells.filter(({ observation }) => observation.status.length > 0);
  const status = flagged.map(({ place, observation }) => [place, observation.status.join(' ')] as const);
  const source = labels.publishers(observations.map(({ observation }) => observation.source));
  return {
    version: '2.0',
    class: 'dataset',
    label: labels.indicator(indicator),
    ...(source === '' ? {} : { source }),
    ...(updated === undefined ? {} : { updated }),
    id: ['claim', 'period'],
    size: [claims.length, periods.length],
    role: { time: ['period'], metric: ['claim'] },
    dimension: {
      claim: {
        label: 'claim',
        category: {
          index: claims.map(({ id }) => id),
          label: Object.fromEntries(claims.map(({ id, label }) => [id, label])),
          unit: Object.fromEntries(claims.map((claim) => [claim.id, unitOf(claim)])),
        },
      },
      period: { label: 'period', category: { index: periods } },
    },
    value: cellList(values, claims.length * periods.length),
    ...(status.length === 0 ? {} : { status: Object.fromEntries(status) }),
    extension: {
      [OWN_FIELD]: {
        layout: 'observations',
        indicator,
        claims: claims.map(({ fields }) => fields),
        cells: cells.map(({ place, order, observation }) => cellOf(place, order, observation)),
      },
    },
  };
}

function claimsOf(observations: readonly OrderedObservation[], labels: Labels): readonly Claim[] {
  const claims: Claim[] = [];
  const byKey = new Map<string, Claim[]>();
  const said = new Map<string, number>();
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  for (const one of observations) {
    const { observation } = one;
    const { figure, source, period } = observation;
    const given = CLAIM.flatMap((field) => {
      const text = observation[field];
      return text === undefined || text === '' ? [] : [[field, text] as const];
    });
    const fields = Object.fromEntries([...given, ['unit', figure.unit], ['source', source]]);
    const key = JSON.stringify(Object.entries(fields));
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    // what is said of a window for the third time is in the third claim
    const time = said.get(`${period} ${key}`) ?? 0;
    said.set(`${period} ${key}`, time + 1);
    let claim = same[time];
    if (claim === undefined) {
      const id = freeId(Object.values(fields).join('-'), taken, numbers);
      const label = labels.claim(observation) + (time === 0 ? '' : ` (${time + 1})`);
      claim = { id, label, fields, cells: new Map() };
      claims.push(claim);
      same.push(claim);
    }
    claim.cells.set(period, one);
  }
  return claims;
}

function freeId(name: string, taken: Set<string>, numbers: Map<string, number>): string {
  let number = numbers.get(name) ?? 1;
  let id = number === 1 ? name : `${name}-${number}`;
  while (taken.has(id)) {
    number += 1;
    id = `${name}-${number}`;
  }
  numbers.set(name, number + 1);
  taken.add(id);
  return id;
}

function unitOf({ cells, fields }: Claim): { readonly label: string; readonly decimals: number } {
  const decimals = [...cells.values()].reduce(
    (most, { observation }) => Math.max(most, observation.figure.value.split('.')[1]?.length ?? 0),
    0,
  );
  return { label: fields['unit'] ?? '', decimals };
}

// what the number, the window and the claim do not say; what is absent or usual is left out
function cellOf(place: number, order: number, observation: Observation): Readonly<Record<string, unknown>> {
  const { id, figure, growth, share, corroboration, note } = observation;
  const { value, ...rest } = figureFields('', figure, 'level');
  return {
    at: place,
    order,
    id,
    ...(isHeld(figure.value) ? {} : { value }),
    ...rest,
    ...(growth === undefined ? {} : figureFields('growth', growth, 'growth')),
    ...(share === undefined ? {} : figureFields('share', share, 'level')),
    ...(corroboration.length === 0 ? {} : { corroboration }),
    ...(note === undefined || note === '' ? {} : { note }),
  };
}

function figureFields(name: '' | 'growth' | 'share', figure: Figure, usual: string): Readonly<Record<string, string>> {
  const { value, low, high, qualifier, measure, printed } = figure;
  const prefix = name === '' ? '' : `${name}_`;
  return {
    [name === '' ? 'value' : name]: value,
    ...(low === null ? {} : { [`${prefix}low`]: low }),
    ...(high === null ? {} : { [`${prefix}high`]: high }),
    ...(qualifier === null ? {} : { [`${prefix}qualifier`]: qualifier }),
    ...(measure === usual ? {} : { [`${prefix}measure`]: measure }),
    [`${prefix}printed`]: printed,
  };
}
