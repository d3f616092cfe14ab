import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readComtradeStream, type StreamProgress } from 'china-asean/comtrade';
import { rows } from 'china-asean/table';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../comtrade/rowsOf.js';

const MEGABYTE = 1_000_000;
const LEAST = 1000 * MEGABYTE;
const ROWS_AT_ONCE = 200;
const KEYS = 90;

interface Made {
  bytes: number;
  rows: number;
  isStopped: boolean;
}

/** An answer of at least so many bytes, of which a piece is made when it is asked for; keys come again, most rows are parts. */
async function* bigAnswer(least: number, made: Made): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const pieceOf = (text: string): Uint8Array => {
    const piece = encoder.encode(text);
    made.bytes += piece.length;
    return piece;
  };
  const lists = Array.from({ length: KEYS }, (_, key) =>
    Array.from({ length: ROWS_AT_ONCE }, (_row, row) =>
      JSON.stringify(
        rowOf({ cmdCode: String(10 + key), motCode: row === 0 ? 0 : 1000 + row, primaryValue: 1000 * key + row / 4 }),
      ),
    ).join(),
  );
  try {
    yield pieceOf('{"elapsedTime":"1 secs","data":[');
    for (let list = 0; made.bytes < least; list += 1) {
      made.rows += ROWS_AT_ONCE;
      yield await Promise.resolve(pieceOf(`${list === 0 ? '' : ','}${lists[list % KEYS] ?? ''}`));
    }
    yield pieceOf(`],"count":${made.rows},"error":""}`);
  } finally {
    made.isStopped = true;
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The bytes that something still holds, whatever ran before in this process: resident memory would tell of that too. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('readComtradeStream of a gigabyte', () => {
  it('holds a small part of it, and tells its progress', { timeout: 300_000 }, async () => {
    const made: Made = { bytes: 0, rows: 0, isStopped: false };
    const before = heldBytes();
    const held: number[] = [];
    let last: StreamProgress = { bytes: 0, rows: 0 };
    let isMonotone = true;
    const table = await readComtradeStream(bigAnswer(LEAST, made), {
      duplicates: 'last',
      onProgress: (progress) => {
        const isNext = Math.floor(progress.bytes / (100 * MEGABYTE)) > Math.floor(last.bytes / (100 * MEGABYTE));
        if (isNext) held.push(heldBytes() - before);
        isMonotone &&= progress.bytes >= last.bytes && progress.rows >= last.rows;
        last = progress;
      },
    });
    expect(made.bytes).toBeGreaterThanOrEqual(LEAST);
    expect(last).toEqual({ bytes: made.bytes, rows: made.rows });
    expect(isMonotone).toBe(true);
    expect(held).toHaveLength(10);
    expect(Math.max(...held)).toBeLessThan(40 * MEGABYTE);
    expect([...rows(table)].map(({ commodity, value }) => [commodity, value])).toEqual(
      Array.from({ length: KEYS }, (_, key) => [String(10 + key), String(1000 * key)]),
    );
  });

  it('stops halfway, and the stream with it', async () => {
    const made: Made = { bytes: 0, rows: 0, isStopped: false };
    const controller = new AbortController();
    const reason = new Error('enough');
    const onProgress = ({ bytes }: StreamProgress): void => {
      if (bytes > 8 * MEGABYTE) controller.abort(reason);
    };
    const reading = readComtradeStream(bigAnswer(16 * MEGABYTE, made), { onProgress, signal: controller.signal });
    await expect(reading).rejects.toBe(reason);
    expect(made.bytes).toBeLessThan(9 * MEGABYTE);
    expect(made.isStopped).toBe(true);
  });
});
