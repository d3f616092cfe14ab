import { answerListener, type Answer } from './answer.js';
import { QUESTION_NAMES, type Contestant, type Question, type QuestionName } from './contestant.js';
import { medianTime } from './medianTime.js';
import { tradeRows } from './tradeRows.js';

/** What was measured of one question; times in milliseconds. */
export interface Measured {
  readonly time: number;
  /** The time with the answer fetched to JavaScript, where it is not there. */
  readonly fetched: number | null;
  readonly answer: Answer;
}

/** What was measured of one contestant at one size. */
export interface Measurement {
  readonly rows: number;
  /** Milliseconds from the rows to the form in which the contestant keeps them. */
  readonly load: number | null;
  readonly fill: number | null;
  readonly questions: Readonly<Partial<Record<QuestionName, Measured>>>;
  /** The most memory of the process in megabytes, and how much it was when it had only the rows as text. */
  readonly peak: number;
  readonly text: number;
  /** What was thrown. */
  readonly failures: readonly string[];
}

/** Measures one contestant, in the process that this runs in. */
export async function measureContestant(contestant: Contestant, size: number): Promise<Measurement> {
  const failures: string[] = [];
  const questions: Partial<Record<QuestionName, Measured>> = {};
  let rows = tradeRows(size);
  const count = rows.size;
  const text = peakMemory();
  let load: number | null = null;
  if (contestant.load !== undefined) {
    const start = performance.now();
    const asked = await contestant.load(rows);
    load = performance.now() - start;
    rows = { size: 0, reporter: [], partner: [], commodity: [], period: [], value: [] };
    for (const name of QUESTION_NAMES) {
      const question = asked[name];
      if (question === undefined) continue;
      try {
        questions[name] = await measureQuestion(question);
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  const peak = peakMemory();
  let fill: number | null = null;
  if (contestant.fill !== undefined) {
    const { run } = contestant.fill;
    const again = tradeRows(size);
    fill = await medianTime(() => run(again));
  }
  return { rows: count, load, fill, questions, peak, text, failures };
}

async function measureQuestion({ answer, fetch, read }: Question): Promise<Measured> {
  const time = await medianTime(answer);
  const fetched = fetch === undefined ? null : await medianTime(fetch);
  const listener = answerListener();
  await read(listener.visit);
  return { time, fetched, answer: listener.finish() };
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}
