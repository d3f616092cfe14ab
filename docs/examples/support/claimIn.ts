import { figureFromText, isChinaAseanError, observation } from 'china-asean';
import type { Figure, Observation } from 'china-asean';
import { datedIn } from './datedIn.js';
import { subjectOf } from './subjectOf.js';

// what goes on about the subject: "reached $5 billion", "up 8 percent"; not "with exports up 8 percent"
const GOES_ON = /^(?:[$¥\d]|US|RMB|an? |up |down |at |was |rose |grew |fell |hit |came |stood |\p{Ll}+(?:ed|ing) )/u;
const OTHER = /\b(?:trade|exports?|imports?)\b/u;
const SHARE = / of China's total(?: foreign)?(?: (trade|exports|imports))?$/u;

/** The level, growth and share that an English sentence prints of China's trade, as an observation; `null` where it is not certain what they are of. */
export function claimIn(sentence: string, source: string): Observation | null {
  const dated = datedIn(sentence.replaceAll('’', "'"));
  const subject = dated === null ? null : subjectOf(dated.rest);
  if (dated === null || subject === null) return null;
  const { partner, flow, noun, said } = subject;
  const parts = said.split(/, (?:and )?| and | to (?=\S*\d)/u);
  const other = parts.findIndex((part) => !goesOn(part)); // what follows is of that
  const clauses = other < 0 ? parts : parts.slice(0, other);
  const shares = clauses.filter((clause) => SHARE.test(clause));
  const figures = clauses.filter((clause) => !shares.includes(clause)).flatMap(figuresIn);
  const level = figures.find(({ unit, measure }) => measure === 'level' && (unit === 'USD' || unit === 'CNY'));
  if (level === undefined) return null;
  const ofTheSame = shares.filter((clause) => (SHARE.exec(clause)?.[1] ?? noun) === noun).flatMap(figuresIn);
  return observation({
    id: 'claim',
    indicator: 'goods-trade',
    reporter: 'CN',
    partner,
    flow,
    basis: 'press', // a sentence does not say whose count it prints
    period: dated.period,
    figure: level,
    growth: figures.filter(isRatio).find(({ measure }) => measure === 'growth'),
    share: ofTheSame.filter(isRatio).find(({ measure }) => measure === 'level'),
    source,
  });
}

function goesOn(part: string): boolean {
  if (!GOES_ON.test(part)) return false;
  return SHARE.test(part) || (!OTHER.test(part) && (!/\d/u.test(part) || figuresIn(part).length > 0));
}

function isRatio(figure: Figure): figure is Figure<'ratio'> {
  return figure.unit === 'ratio';
}

/** The one figure of a clause that can be read as it stands. */
function figuresIn(clause: string): readonly Figure[] {
  try {
    return [figureFromText(clause)];
  } catch (error) {
    if (!isChinaAseanError(error)) throw error;
    return [];
  }
}
