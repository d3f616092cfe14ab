import type { Question } from './chooseView.js';
import type { Facet, Wanted } from './facet.js';

const ENDS: readonly Facet[] = ['from', 'to'];

/**
 * What is wanted after somebody chose one answer: the others stay. The first and the last window stay only where they leave some out,
 * so that all windows are also all of the next partner.
 */
export function nextWanted(questions: readonly Question[], facet: Facet, value: string): Wanted {
  const kept = questions.filter((question) => ENDS.includes(facet) || !isWhole(question));
  return new Map([...kept.map((question) => [question.facet, question.chosen] as const), [facet, value]]);
}

function isWhole({ facet, answers, chosen }: Question): boolean {
  if (facet === 'from') return chosen === answers[0]?.value;
  return facet === 'to' && chosen === answers.at(-1)?.value;
}
