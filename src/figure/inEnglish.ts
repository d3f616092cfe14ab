import type { FigureWords } from './figureWords.js';
import type { Unit } from './unit.js';

const UNITS: Readonly<Partial<Record<Unit, string>>> = {
  arrival: 'arrivals',
  count: '',
  day: 'days',
  hectare: 'hectares',
  hour: 'hours',
  index: '',
  km2: 'km²',
  m2: 'm²',
  'log-point': 'log points',
  minute: 'minutes',
  'percentage-point': 'percentage points',
  'person-crossing': 'person-crossings',
  tonne: 'tonnes',
  train: 'trains',
  trip: 'trips',
  vehicle: 'vehicles',
  'vehicle/day': 'vehicles a day',
  year: 'years',
};

/** @internal Figures in English. */
export const inEnglish: FigureWords = {
  scales: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
  ],
  qualifiers: { about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ', over: 'over ', under: 'under ' },
  grouped: true,
  amount: (number, scale, unit) => {
    if (unit === 'ratio') return `${number}%`;
    const words = [number, scale, unit === 'rank' ? '' : unitInEnglish(unit)].filter((word) => word !== '');
    return (unit === 'rank' ? 'rank ' : '') + words.join(' ');
  },
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  exactly: (amount) => `exactly ${amount}`,
  unknown: 'unknown',
  none: (reason) => `n/a (${reason})`,
  between: (isNegative) => (isNegative ? ' to ' : '–'),
};

/** @internal A unit in English, its code where there is no other word. */
export function unitInEnglish(unit: Unit): string {
  return UNITS[unit] ?? unit;
}
