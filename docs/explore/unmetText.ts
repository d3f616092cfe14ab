import type { Unmet, View } from './chooseView.js';
import { LABELS } from './labels.js';

/** What an address asked for that is not there, in words. */
export function unmetText({ unmet, chosen }: View, unknown: readonly string[]): readonly string[] {
  return [
    ...unknown.map((name) => `The address asks for ${JSON.stringify(name)}, which is nothing that can be chosen here.`),
    ...unmet.map((one) => `${reasonOf(one, chosen.get('from') ?? '')} What is shown instead is chosen in the form.`),
  ];
}

function reasonOf({ facet, value, isEarly }: Unmet, from: string): string {
  const asked = JSON.stringify(value);
  if (facet === 'language')
    return `The address asks for the language ${asked}; there are en, English, and zh, Chinese.`;
  if (isEarly)
    return `The address asks for windows from ${JSON.stringify(from)} to ${asked}, which ends before it begins.`;
  return `The address asks for ${asked} under ${JSON.stringify(LABELS[facet])}, of which there are no figures here.`;
}
