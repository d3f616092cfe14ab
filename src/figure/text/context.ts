import type { Qualifier } from '../figure.js';
import type { Amount } from './amount.js';
import type { Sense } from './lexicon.js';
import { refusal } from './refusal.js';
import type { Token } from './scan.js';
import type { UnitSense } from './unitSense.js';

/** What the words around a number say about it. */
export interface Context {
  readonly qualifiers: readonly Qualifier[];
  readonly units: readonly UnitSense[];
  readonly change: Change | null;
  readonly average: 'complete' | 'incomplete' | null;
  readonly contribution: { readonly sign: 1 | -1; readonly complete: boolean } | null;
  readonly rank: Extract<Sense, { kind: 'rank' }>['from'] | null;
  readonly ordinal: boolean;
  readonly inARow: boolean;
  readonly yearOnYear: boolean;
  readonly minus: boolean;
  /** Whether the qualifier may mean "during". */
  readonly during: boolean;
}

/** A word of change, and whether it says by how much or to where: "rose by", "rose to". */
export interface Change {
  readonly sign: 1 | -1;
  readonly to: boolean;
}

type Draft = { -readonly [K in keyof Context]: Context[K] } & { qualifiers: Qualifier[]; units: UnitSense[] };

/** @internal Reads the words around a number; a word that stands where it cannot be understood is refused. */
export function contextOf(tokens: readonly Token[], amount: Amount | undefined, text: string): Context {
  const draft: Draft = {
    qualifiers: [...(amount?.qualifiers ?? [])],
    units: [...(amount?.units ?? [])],
    change: null,
    average: null,
    contribution: null,
    rank: null,
    ordinal: amount?.ordinal ?? false,
    inARow: false,
    yearOnYear: false,
    minus: false,
    during: false,
  };
  readBefore(draft, tokens.slice(0, amount?.start ?? tokens.length), text);
  readBehind(draft, tokens.slice(amount?.end ?? tokens.length), text);
  return draft;
}

// from the number outwards: a qualifier must be next to its number, but for units, articles and words of change, and a
// word of change may not be further away than by words such as "by"
function readBefore(draft: Draft, tokens: readonly Token[], text: string): void {
  let adjacent = true;
  const passed = { crossing: false, other: false, reached: false, to: false };
  for (const token of [...tokens].reverse()) {
    switch (token.kind) {
      case 'qualifier':
        if (!adjacent || token.side === 'after') throw misplaced(token, text);
        draft.qualifiers.push(token.qualifier);
        draft.during ||= token.during;
        passed.crossing ||= token.crossing;
        break;
      case 'change':
        if (passed.other || token.form === 'adjective') throw misplaced(token, text);
        // "rose reaching", "rose above" and "growth to" may name a level or a change
        if (token.form === 'noun' ? passed.to : passed.reached || (passed.crossing && !passed.to)) {
          throw misplaced(token, text);
        }
        addChange(draft, { sign: token.sign, to: passed.to }, text);
        break;
      case 'contribution':
        if (passed.to) throw misplaced(token, text);
        addContribution(draft, token);
        adjacent = false;
        break;
      case 'unit':
        if (!token.before) throw misplaced(token, text);
        draft.units.push(token);
        break;
      case 'minus':
        if (!adjacent || draft.minus || draft.qualifiers.length > 0) throw misplaced(token, text);
        draft.minus = true;
        break;
      case 'ordinalMark':
        if (!adjacent) throw misplaced(token, text);
        draft.ordinal = true;
        break;
      case 'link':
        break;
      case 'reached':
      case 'to':
        passed[token.kind] = true;
        adjacent = false;
        break;
      default:
        readAnywhere(draft, token, text);
        passed.other ||= !['average', 'by', 'yearOnYear'].includes(token.kind);
        adjacent = false;
    }
  }
}

// from the number outwards: a noun or adjective of change must follow the unit
function readBehind(draft: Draft, tokens: readonly Token[], text: string): void {
  let adjacent = true;
  for (const token of tokens) {
    switch (token.kind) {
      case 'qualifier':
        if (draft.units.some(({ times }) => times)) throw refusal('ambiguous-figure', TIMES, text);
        if (!adjacent || token.side === 'before') throw misplaced(token, text);
        draft.qualifiers.push(token.qualifier);
        break;
      case 'change':
        if (!adjacent || token.form === 'verb') throw misplaced(token, text);
        addChange(draft, { sign: token.sign, to: false }, text);
        break;
      case 'contribution':
        addContribution(draft, token);
        break;
      case 'unit':
        draft.units.push(token);
        break;
      case 'minus':
      case 'to':
        throw misplaced(token, text);
      default:
        readAnywhere(draft, token, text);
        adjacent &&= token.kind === 'yearOnYear' || token.kind === 'average' || token.kind === 'link';
    }
  }
}

/** @internal What is asked of a text such as "rose five times". */
export const TIMES = 'words that tell a factor ("to 5 times as much") from a growth ("by 500 percent")';

function readAnywhere(draft: Draft, token: Token, text: string): void {
  switch (token.kind) {
    case 'average':
      draft.average = token.complete || draft.average === 'complete' ? 'complete' : 'incomplete';
      break;
    case 'rank':
      draft.rank = token.from;
      break;
    case 'inARow':
      draft.inARow = true;
      break;
    case 'yearOnYear':
      draft.yearOnYear = true;
      break;
    case 'by':
    case 'harmless':
    case 'link':
    case 'pause':
    case 'reached':
      break;
    default:
      throw misplaced(token, text);
  }
}

function addChange(draft: Draft, change: Change, text: string): void {
  if (draft.change !== null) throw refusal('ambiguous-figure', 'one word of change, got several', text);
  draft.change = change;
}

function addContribution(draft: Draft, { sign, complete }: NonNullable<Context['contribution']>): void {
  const { contribution } = draft;
  draft.contribution = {
    sign: contribution?.sign === -1 ? -1 : sign,
    complete: complete || contribution?.complete === true,
  };
}

function misplaced(token: Token, text: string): Error {
  return refusal('ambiguous-figure', `${JSON.stringify(token.text)} next to the number that it belongs to`, text);
}
