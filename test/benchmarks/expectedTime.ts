import type { Results } from './results.js';

/** The seconds that a contestant needs for all questions once, expected of the time at a smaller size; zero where it had none. */
export function expectedTime(before: Results | undefined, name: string, size: number): number {
  const report = before?.reports.get(name);
  if (before === undefined || report === undefined || typeof report === 'string') return 0;
  const { load, questions } = report.measurement;
  const times = Object.values(questions).map(({ time, fetched }) => time + (fetched ?? 0));
  return (((load ?? 0) + times.reduce((sum, time) => sum + time, 0)) * size) / before.size / 1000;
}
