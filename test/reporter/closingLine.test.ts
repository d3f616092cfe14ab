import { describe, expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { countOutcome, formatOutcome } from './closingLine.js';

function fakeModule(states: readonly string[], suiteErrors: number, moduleErrors: number): TestModule {
  const fake = {
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [{ errors: () => Array.from({ length: suiteErrors }) }],
    },
    errors: () => Array.from({ length: moduleErrors }),
  };
  return fake as unknown as TestModule;
}

describe('countOutcome', () => {
  it('counts passed and failed tests, and neither for a skipped one', () => {
    const modules = [fakeModule(['passed', 'failed', 'skipped'], 0, 0), fakeModule(['passed'], 0, 0)];
    expect(countOutcome(modules, 0)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts what failed outside any test', () => {
    expect(countOutcome([fakeModule(['passed'], 1, 1)], 1)).toEqual({ passed: 1, failed: 3 });
  });
});

describe('formatOutcome', () => {
  it.each([
    [{ passed: 2, failed: 0 }, 0, '2 passed, 0 failed'],
    [{ passed: 2, failed: 3 }, 1, '2 passed, 3 failed'],
    [{ passed: 2, failed: 0 }, 1, '2 passed, 1 failed'],
  ])('tells %o with exit code %i', (outcome, exitCode, line) => {
    expect(formatOutcome(outcome, exitCode)).toBe(line);
  });
});
