import { rowsOf, type Results } from './results.js';
import { growthTable, memoryTable, spaced, timeTable } from './tables.js';

/** The tables of one size, and what could not be measured. */
export function reportOf(results: Results): string {
  const notes = notesOf(results).map((note) => `- ${note}`);
  const list = notes.length === 0 ? [] : [`\nNot measured (–):\n\n${notes.join('\n')}`];
  return [`### ${spaced(rowsOf(results).rows)} rows\n`, timeTable(results), ...list].join('\n');
}

/** What all sizes show together. */
export function comparisonOf(all: readonly Results[]): string {
  return ['### From size to size\n', growthTable(all), '\n### Loading and memory\n', memoryTable(all)].join('\n');
}

function notesOf({ reports }: Results): readonly string[] {
  return [...reports].flatMap(([name, report]) => {
    const notes = typeof report === 'string' ? [report] : report.measurement.failures;
    return notes.map((note) => `${name}: ${note.replace(/\S*\/\S*\//gu, '')}`); // without the folders of the machine
  });
}
