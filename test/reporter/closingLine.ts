import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** What became of a run. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** Counts tests, and as one failure each: a suite or file that failed outside its tests, and an error outside all files. */
export function countOutcome(modules: readonly TestModule[], unhandledErrors: number): Outcome {
  let passed = 0;
  let failed = unhandledErrors;
  for (const testModule of modules) {
    for (const test of testModule.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
    }
    for (const suite of testModule.children.allSuites()) failed += suite.errors().length;
    failed += testModule.errors().length;
  }
  return { passed, failed };
}

/** The line that tells an outcome; a run that failed though no test did (of a coverage threshold, say) counts as one failure. */
export function formatOutcome({ passed, failed }: Outcome, exitCode: number): string {
  return `${passed} passed, ${exitCode === 0 ? failed : Math.max(failed, 1)} failed`;
}

/** A reporter that ends all output with `N passed, N failed` on a line of its own. */
export function closingLine(): Reporter {
  let outcome: Outcome = { passed: 0, failed: 1 }; // stands if the run is cut short
  return {
    onInit: () => {
      // at exit, because the coverage table follows the last event of a run
      process.once('exit', (exitCode) => {
        writeSync(1, `\n${formatOutcome(outcome, exitCode)}\n`);
      });
    },
    onTestRunEnd: (modules, unhandledErrors) => {
      outcome = countOutcome(modules, unhandledErrors.length);
    },
  };
}
