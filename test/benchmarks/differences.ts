import { differenceOf } from './answer.js';
import { QUESTION_NAMES } from './contestant.js';
import type { Results } from './results.js';

/** Where contestants do not give the answer of the first that has one. */
export function differences({ size, reports }: Results): readonly string[] {
  return QUESTION_NAMES.flatMap((question) => {
    const answers = [...reports].flatMap(([name, report]) => {
      const answer = typeof report === 'string' ? undefined : report.measurement.questions[question]?.answer;
      return answer === undefined ? [] : [{ name, answer }];
    });
    const [first, ...others] = answers;
    if (first === undefined) return [];
    return others.flatMap(({ name, answer }) => {
      const difference = differenceOf(first.answer, answer);
      return difference === null ? [] : [`${question} of ${size} rows, ${name} beside ${first.name}: ${difference}`];
    });
  });
}
