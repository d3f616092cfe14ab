import type { OptionCheck } from './checkOptions.js';

/** @internal What the options of readers of streams may be. */
export const STREAM_CHECKS: Readonly<Record<'onProgress' | 'signal', OptionCheck>> = {
  onProgress: { expected: 'a function', accepts: (value) => typeof value === 'function' },
  signal: {
    expected: 'an AbortSignal',
    accepts: (value) =>
      typeof value === 'object' &&
      value !== null &&
      'addEventListener' in value &&
      typeof value.addEventListener === 'function',
  },
};
