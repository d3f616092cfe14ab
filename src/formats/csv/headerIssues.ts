import { quote, type Issue } from '../../errors.js';

/** @internal What is wrong with the names of columns: there are none, one is empty, or there twice. */
export function headerIssues(header: readonly string[], line: number): readonly Issue[] {
  if (header.length === 0 || (header.length === 1 && header[0] === '')) {
    return [
      { code: 'no-header', path: ['line', line], message: 'expected a line with the names of the columns, got none' },
    ];
  }
  const firsts = new Map<string, number>();
  return header.flatMap((name, index) => {
    const first = firsts.get(name);
    firsts.set(name, first ?? index);
    if (name === '') {
      return [
        { code: 'empty-header', path: ['line', line], message: `expected a name of column ${index + 1}, got none` },
      ];
    }
    if (first === undefined) return [];
    const message = `expected each name once, got ${quote(name)} for columns ${first + 1} and ${index + 1}`;
    return [{ code: 'duplicate-header', path: ['line', line], message }];
  });
}
