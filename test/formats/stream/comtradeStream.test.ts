import { readFileSync } from 'node:fs';
import { isChinaAseanError, type Issue } from 'china-asean';
import { readComtradeTable, readComtradeStream, type ComtradeTableOptions } from 'china-asean/comtrade';
import { dataset } from 'china-asean/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, monthOf, retiredAnswerOf, retiredRowOf, rowOf } from '../comtrade/rowsOf.js';
import { cuttings, streamOf, type Cutting } from './piecesOf.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/comtrade/${name}`, import.meta.url), 'utf8');
const LONG: Cutting = { sizes: [50], as: 'bytes' };

function outcomeOf(error: unknown): unknown {
  if (!isChinaAseanError(error)) throw error;
  // of what is no JSON the parser of the platform tells the place, in its own words
  if (error.message.includes('expected JSON text'))
    return { code: error.code, issues: error.issues.map(({ code }) => code) };
  return { code: error.code, message: error.message.replace(/^\w+: /u, ''), issues: error.issues };
}

function readAtOnce(text: string, options: ComtradeTableOptions): unknown {
  const others: Issue[] = [];
  try {
    return { table: readComtradeTable(text, { ...options, onOther: (issue) => others.push(issue) }), others };
  } catch (error) {
    return outcomeOf(error);
  }
}

async function readInPieces(text: string, cutting: Cutting, options: ComtradeTableOptions): Promise<unknown> {
  const others: Issue[] = [];
  const onOther = (issue: Issue): void => void others.push(issue);
  try {
    return { table: await readComtradeStream(streamOf(text, cutting), { ...options, onOther }), others };
  } catch (error) {
    return outcomeOf(error);
  }
}

const whole = JSON.stringify(answerOf(rowOf(), rowOf({ cmdCode: '02' })));
const texts: readonly (readonly [string, string, ComtradeTableOptions?])[] = [
  ['an annual answer', fixture('v1/annual.json')],
  ['an annual answer with known partners', fixture('v1/annual.json'), { partners: dataset.partners }],
  ['an answer of the retired service', fixture('retired/annual.json')],
  ['a byte order mark', `\uFEFF${whole}`],
  ['white space', JSON.stringify(answerOf(rowOf(), rowOf({ cmdCode: '02' })), null, 2)],
  ['letters of several bytes', JSON.stringify(answerOf(rowOf({ cmdDesc: '马 🐎 é' }), rowOf({ cmdCode: '02' })))],
  ['escapes', whole.replace('Horses', String.raw`H\u00f6r\"ses\\`).replace('"02"', String.raw`"0\u0032"`)],
  ['escapes in a name', whole.replace('"data"', String.raw`"d\u0061ta"`)],
  [
    'more rows counted than there are',
    JSON.stringify({ ...answerOf(rowOf(), rowOf({ motCode: 1 })), count: 9 }),
    { incomplete: 'report' },
  ],
  ['the same, refused', JSON.stringify({ ...answerOf(rowOf()), count: 9 })],
  ['an error', '{"statusCode":404,"message":"Resource not found"}'],
  ['an error beside rows', whole.replace('"error":""', '"error":"slow"')],
  ['no rows', JSON.stringify(answerOf())],
  ['an empty object', '{}'],
  ['a list', '[1,2]'],
  ['a text', '"data"'],
  ['rows twice', whole.replace('"error":""', '"data":[],"error":""')],
  ['rows, then null', whole.replace('"error":""', '"data":null,"error":""')],
  ['both sorts of rows', whole.replace('"error":""', '"dataset":[],"error":""')],
  ['a dataset beside no data', JSON.stringify({ data: null, ...retiredAnswerOf(retiredRowOf()) })],
  ['data that are no list', '{"data":{"a":[]}}'],
  ['nested values', whole.replace('"isLeaf":', '"deep":{"a":[1,{"b":"]}\\""}]},"isLeaf":')],
  [
    'a prototype',
    whole.replace('"isLeaf":', '"__proto__":{"cmdCode":"09"},"isLeaf":').replace('"error"', '"__proto__"'),
  ],
  ['rows that are none', '{"data":[1,null,{}]}'],
  ['malformed fields', JSON.stringify(answerOf(rowOf(), rowOf({ cmdCode: 7, primaryValue: 'x' }), rowOf()))],
  ['years and months', JSON.stringify(answerOf(rowOf({ flowCode: 'RX' }), rowOf(), rowOf(monthOf('202301'))))],
  [
    'rows of one key',
    JSON.stringify(answerOf(rowOf({ flowCode: 'RX' }), rowOf(), rowOf({ cmdCode: '02' }), rowOf(), rowOf())),
  ],
  [
    'parts of one key',
    JSON.stringify(answerOf(rowOf(), rowOf({ customsCode: 'C05' }), rowOf({ customsCode: 'C05' }))),
    { breakdowns: 'keep' },
  ],
  ['the last of a key', JSON.stringify(answerOf(rowOf(), rowOf({ primaryValue: 2 }))), { duplicates: 'last' }],
  ['a missing bracket', whole.slice(0, -1)],
  ['a cut row', whole.slice(0, 700)],
  ['something behind', `${whole}x`],
  ['a comma too much', whole.replace('},{', ',},{')],
  ['a comma too much behind rows', whole.replace('}],', '},],')],
  ['a comma too much at the end', whole.replace(/\}$/u, ',}')],
  ['a line break in a text', whole.replace('Horses', '\n')],
  ['a wrong number', whole.replace('"aggrLevel":4', '"aggrLevel":04')],
  ['a page of markup', '<html><body>Service unavailable</body></html>'],
  ['nothing', ''],
];

describe('readComtradeStream', () => {
  it.each(texts.map(([name, text, options]) => [name, text, options ?? {}] as const))(
    'reads %s as readComtradeTable does, wherever it is cut',
    async (_, text, options) => {
      const expected = readAtOnce(text, options);
      await fc.assert(
        fc.asyncProperty(cuttings, async (cutting) => {
          expect(await readInPieces(text, cutting, options)).toEqual(expected);
        }),
        { numRuns: 12 },
      );
    },
  );

  it('says where text that is no JSON stops being some', async () => {
    await expect(readComtradeStream(streamOf('{"data":[], oops}', LONG))).rejects.toThrow(
      'readComtradeStream: expected JSON text, got {"data":[], oops} ("oops}" is none, at character 12)',
    );
    await expect(readComtradeStream(streamOf('{"data":[', LONG))).rejects.toThrow('it ends too early, at character 9');
  });

  it('refuses bytes that are not UTF-8, with their place', async () => {
    const bytes = new TextEncoder().encode(whole);
    for (const [at, byte, size] of [
      [20, 0xff, 7],
      [301, 0xc3, 301],
      [302, 0xe4, 1],
      [302, 0xe4, 300],
    ] as const) {
      const wrong = bytes.slice();
      wrong[at] = byte;
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let from = 0; from < wrong.length; from += size)
          yield await Promise.resolve(wrong.slice(from, from + size));
      }
      await expect(readComtradeStream(pieces())).rejects.toThrow(`got 0x${byte.toString(16)} at byte ${at}`);
    }
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Uint8Array.from([0x7b, 0xe9, 0xa9]));
    }
    await expect(readComtradeStream(cut())).rejects.toThrow('a sequence that is cut at byte 1');
  });

  it('tells the progress in bytes and rows', async () => {
    const told: { bytes: number; rows: number }[] = [];
    const text = JSON.stringify(
      answerOf(rowOf({ cmdDesc: '马' }), rowOf({ cmdCode: '02' }), rowOf({ flowCode: 'RX' })),
    );
    await readComtradeStream(streamOf(text, { sizes: [500], as: 'text' }), { onProgress: (one) => told.push(one) });
    expect(told.at(-1)).toEqual({ bytes: new TextEncoder().encode(text).length, rows: 3 });
    expect(told.length).toBeGreaterThan(4);
    expect(told.some(({ rows }) => rows === 1)).toBe(true);
  });

  it('stops when it is told to, and stops the stream', async () => {
    const reason = new Error('enough');
    const gone: unknown[] = [];
    const endless = (): ReadableStream<string> =>
      new ReadableStream({
        start: (controller) => controller.enqueue('{"data":['),
        cancel: (why) => void gone.push(why),
      });
    const waiting = new AbortController();
    const reading = readComtradeStream(endless(), { signal: waiting.signal });
    setTimeout(() => {
      waiting.abort(reason);
    }, 5);
    await expect(reading).rejects.toBe(reason);
    await expect(readComtradeStream(endless(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(gone).toEqual([reason, reason]);
  });

  it('passes on what the stream fails with, and what a listener throws', async () => {
    const reason = new Error('the line is cut');
    async function* broken(): AsyncGenerator<string> {
      yield '{"data":[';
      await Promise.reject(reason);
    }
    await expect(readComtradeStream(broken())).rejects.toBe(reason);
    const onProgress = (): never => {
      throw reason;
    };
    await expect(readComtradeStream(streamOf(whole, LONG), { onProgress })).rejects.toBe(reason);
  });

  it('refuses what is no stream, other pieces, and options that make no sense', async () => {
    const read = readComtradeStream as (stream: unknown, options?: unknown) => Promise<unknown>;
    async function* numbers(): AsyncGenerator<number> {
      yield await Promise.resolve(7);
    }
    await expect(read(whole)).rejects.toThrow('expected a stream of bytes or text');
    await expect(read(null)).rejects.toThrow('got null');
    await expect(read(numbers())).rejects.toThrow('expected pieces of bytes or text, got 7');
    await expect(read(streamOf(whole, LONG), { onProgress: 1 })).rejects.toThrow('expected a function');
    await expect(read(streamOf(whole, LONG), { signal: {} })).rejects.toThrow('expected an AbortSignal');
    await expect(read(streamOf(whole, LONG), { flows: ['Q'] })).rejects.toThrow('expected flows of X, M');
  });
});
