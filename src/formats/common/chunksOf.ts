import { ChinaAseanError, quote } from '../../errors.js';
import { isBytes } from './isBytes.js';
import type { StopSignal, TextStream } from './textStream.js';
import { unread } from './unread.js';

/** The pieces of a stream, one after another. */
export interface Chunks {
  /** The next piece, or `undefined` at the end; rejected as soon as the signal is given. */
  readonly next: () => Promise<unknown>;
  /** Says that no more is wanted. */
  readonly stop: (reason: unknown) => void;
}

const STREAM = /Stream$/u;

/** @internal The pieces of a web stream or of what can be iterated. */
export function chunksOf(caller: string, stream: TextStream, signal: StopSignal | undefined): Chunks {
  const { next, stop } = pulled(caller, stream);
  return { next: signal === undefined ? next : () => untilStopped(next, signal), stop };
}

function pulled(caller: string, stream: unknown): Chunks {
  const source = (stream ?? {}) as Partial<AsyncIterable<unknown>> & {
    readonly getReader?: () => Readonly<Record<'read' | 'cancel', (reason?: unknown) => Promise<unknown>>>;
  };
  // not every browser can iterate a web stream
  if (typeof source.getReader === 'function') {
    const reader = source.getReader();
    const next = async (): Promise<unknown> => {
      const { done, value } = (await reader.read()) as { readonly done: boolean; readonly value: unknown };
      return done ? undefined : value;
    };
    return { next, stop: (reason) => void reader.cancel(reason).catch(ignore) };
  }
  if (typeof source[Symbol.asyncIterator] !== 'function') {
    const expected =
      'a stream of bytes or text: a body of fetch, a file that is read, or what can be iterated with await';
    throw new ChinaAseanError('invalid-argument', `${caller}: expected ${expected}, got ${gotInstead(caller, stream)}`);
  }
  const iterator = (source as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const result = await iterator.next();
    return result.done === true ? undefined : result.value;
  };
  // it may be waiting for its next piece: nobody waits for it
  return { next, stop: () => void iterator.return?.().catch(ignore) };
}

function gotInstead(caller: string, given: unknown): string {
  const found = unread(given);
  if (found !== null && found.stream !== null) return `${found.name}: ${found.stream}`;
  // each reader of streams has one of texts and bytes beside it
  const sibling = caller.replace(STREAM, 'Table');
  if (typeof given === 'string') return `text ${quote(given)}: ${sibling} reads it`;
  return isBytes(given) ? `bytes: ${sibling} reads them` : quote(given);
}

function ignore(): void {
  // what goes wrong when nobody wants more is nobody's matter
}

async function untilStopped(next: () => Promise<unknown>, signal: StopSignal): Promise<unknown> {
  if (isStopped(signal)) throw signal.reason;
  let listener = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    listener = resolve;
    signal.addEventListener('abort', listener);
  });
  try {
    const piece = await Promise.race([next(), stopped]);
    if (isStopped(signal)) throw signal.reason;
    return piece;
  } finally {
    signal.removeEventListener('abort', listener);
  }
}

// it changes while something is awaited
function isStopped({ aborted }: StopSignal): boolean {
  return aborted;
}
