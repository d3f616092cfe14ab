import type { View } from './chooseView.js';

/** What an address asked for that is not there, in words. */
export function unmetText(unmet: View['unmet'], unknown: readonly string[]): readonly string[] {
  return [
    ...unknown.map((name) => `The address asks for ${JSON.stringify(name)}, which is nothing that can be chosen here.`),
    ...unmet.map(
      ({ facet, value }) =>
        `The address asks for ${facet} ${JSON.stringify(value)}, of which there are no figures here. What is shown instead is chosen below.`, // prettier-ignore
    ),
  ];
}
