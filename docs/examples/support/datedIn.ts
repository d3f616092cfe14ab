import { isChinaAseanError, periodFromText, type Period } from 'china-asean';

/** The period that a sentence begins with, or names behind "in" or "during", and the sentence without it; `null` without one, or where another is named. */
export function datedIn(sentence: string): { readonly period: Period; readonly rest: string } | null {
  const text = sentence.trim().replace(/[.!]$/u, '');
  const words = [...text.matchAll(/[^\s,]+/gu)].map(({ 0: word, index }) => [index, index + word.length] as const);
  for (let length = words.length; length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const [from, to] = [words[first]?.[0], words[first + length - 1]?.[1]];
      try {
        const run = text.slice(from, to);
        const period = periodFromText(run);
        if (first > 0 && !/^(?:in|during) /u.test(run)) return null; // "up 7.7 percent from 2023"
        const rest = `${text.slice(0, from).trimEnd()}${text.slice(to)}`;
        return { period, rest: rest.replace(/^[\s,]+/u, '') };
      } catch (error) {
        if (!isChinaAseanError(error)) throw error;
      }
    }
  }
  return null;
}
