import { afterAll, afterEach } from 'vitest';

const METHODS = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;

let written: string[] = [];

// replaced for good, not per test, so that what a module writes while it is loaded is caught too
for (const method of METHODS) {
  console[method] = (...values: readonly unknown[]): void => {
    written.push(`console.${method}: ${values.map(String).join(' ')}`);
  };
}

function failIfWritten(): void {
  const lines = written;
  written = [];
  if (lines.length > 0)
    throw new Error(`a test must not write to the console, but this was written:\n${lines.join('\n')}`);
}

afterEach(failIfWritten);
afterAll(failIfWritten);
