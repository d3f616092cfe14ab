import { quote, type Issue } from '../../errors.js';
import { fieldText } from '../common/fieldText.js';
import type { Cube } from './cubeOf.js';

const SHOWN = 5;

/** @internal What a dataset says of itself, its dimensions and categories, for which a table has no place, each as an issue. */
export function unheldWords({ path, about, dimensions }: Cube): readonly Issue[] {
  const whole = Object.entries(about)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => issue([...path, name], quote(text)));
  const ofDimensions = dimensions.flatMap(({ id, label, notes, labels, notesOf, units }) => {
    const at = [...path, 'dimension', id];
    const own = [...labels].filter(([category, text]) => category !== text);
    return [
      ...(label === '' || label === id ? [] : [issue([...at, 'label'], quote(label))]),
      ...(notes.length === 0 ? [] : [issue([...at, 'note'], quote(notes.join('\n')))]),
      ...several([...at, 'category', 'label'], own),
      ...several(
        [...at, 'category', 'note'],
        [...notesOf].map(([category, some]) => [category, some.join('\n')] as const),
      ),
      ...several(
        [...at, 'category', 'unit'],
        [...units].map(([category, unit]) => [category, fieldText(unit) ?? ''] as const),
      ),
    ];
  });
  return [...whole, ...ofDimensions];
}

function several(path: Issue['path'], said: readonly (readonly [category: string, text: string])[]): readonly Issue[] {
  if (said.length === 0) return [];
  const shown = said.slice(0, SHOWN).map(([category, text]) => `${quote(category)} ${quote(text)}`);
  return [issue(path, shown.join(', ') + (said.length > SHOWN ? `, and ${said.length - SHOWN} more` : ''))];
}

function issue(path: Issue['path'], what: string): Issue {
  return { code: 'other-properties', path, message: `a table has no place for ${what}` };
}
