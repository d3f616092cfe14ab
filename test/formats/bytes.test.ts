import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isChinaAseanError } from 'china-asean';
import {
  readComtrade,
  readComtradeStream,
  readComtradeTable,
  safeReadComtrade,
  safeReadComtradeTable,
} from 'china-asean/comtrade';
import {
  readCsv,
  readCsvStream,
  readCsvTable,
  safeReadCsv,
  safeReadCsvTable,
  writeCsv,
  type TextStream,
} from 'china-asean/csv';
import { dataset } from 'china-asean/data';
import { readGeoJson, safeReadGeoJson, writeGeoJson } from 'china-asean/geojson';
import { readJsonStatTable, safeReadJsonStatTable } from 'china-asean/json-stat';
import {
  readSdmx,
  readSdmxTable,
  safeReadSdmx,
  safeReadSdmxTable,
  writeSdmxCsv,
  writeSdmxJson,
} from 'china-asean/sdmx';
import { rows, type TableLevels, type Table } from 'china-asean/table';
import { readWorldBank, readWorldBankTable, safeReadWorldBank, safeReadWorldBankTable } from 'china-asean/world-bank';

type Input = string | Uint8Array | ArrayBuffer;
interface Reader {
  readonly name: string;
  readonly text: string;
  /** What is compared: readings as they are, tables as rows. */
  readonly read: (input: Input) => unknown;
  readonly safeRead: (input: Input) => {
    readonly ok: boolean;
    readonly issues: readonly { readonly code: string; readonly message: string }[];
  };
}

/** Bytes of a class of their own, as those that Node.js reads files into are. */
class OtherBytes extends Uint8Array {}

const rowsOf = (table: Table<TableLevels>): unknown => [...rows(table)];
const some = dataset.observations.filter(({ note }) => note !== undefined).slice(0, 30);
// letters of one to four bytes
const TITLE = 'Việt Nam, 中国, 𠮷';

const CSV = { columns: { period: 'Year', value: 'Exports' }, dimensions: ['Partner'] };
const CSV_TABLE = `Partner,Year,Exports\n"${TITLE}",2024,161.9\nMY,2024,101.5\n`;
const ROW = { freqCode: 'A', period: '2023', reporterCode: 156, flowCode: 'M', partnerCode: 704, cmdCode: 'TOTAL' };
const COMTRADE = JSON.stringify({
  count: 1,
  data: [{ ...ROW, partnerDesc: TITLE, cifvalue: 1250, fobvalue: 0, primaryValue: 1250 }],
  error: '',
});
const WORLD_BANK = JSON.stringify([
  { page: 1, pages: 1, per_page: 50, total: 1, sourceid: '2', lastupdated: '2024-06-28' },
  [
    {
      indicator: { id: 'NE.EXP.GNFS.CD', value: 'Exports of goods and services (current US$)' },
      country: { id: 'VN', value: TITLE },
      countryiso3code: 'VNM',
      date: '2023',
      value: 375000000000,
    },
  ],
]);
const SDMX_TABLE = `DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nO:T(1.0),"${TITLE}",2024,1\n`;
const SDMX_JSON_TABLE = JSON.stringify({
  data: {
    dataSets: [{ observations: { '0:0': [1] } }],
    structures: [
      {
        dimensions: {
          observation: [
            { id: 'AREA', values: [{ value: TITLE }] },
            { id: 'TIME_PERIOD', values: [{ id: '2024', name: '2024' }] },
          ],
        },
      },
    ],
  },
});
const JSON_STAT = JSON.stringify({
  version: '2.0',
  class: 'dataset',
  id: ['partner', 'time'],
  size: [1, 1],
  role: { time: ['time'] },
  dimension: { partner: { category: { index: [TITLE] } }, time: { category: { index: ['2024'] } } },
  value: [161.9],
});

const READERS: readonly Reader[] = [
  {
    name: 'readCsv',
    text: writeCsv(some),
    read: (input) => readCsv(input),
    safeRead: (input) => safeReadCsv(input),
  },
  {
    name: 'readCsvTable',
    text: CSV_TABLE,
    read: (input) => rowsOf(readCsvTable(input, CSV)),
    safeRead: (input) => safeReadCsvTable(input, CSV),
  },
  {
    name: 'readComtrade',
    text: COMTRADE,
    read: (input) => readComtrade(input),
    safeRead: (input) => safeReadComtrade(input),
  },
  {
    name: 'readComtradeTable',
    text: COMTRADE,
    read: (input) => rowsOf(readComtradeTable(input)),
    safeRead: (input) => safeReadComtradeTable(input),
  },
  {
    name: 'readWorldBank',
    text: WORLD_BANK,
    read: (input) => readWorldBank(input),
    safeRead: (input) => safeReadWorldBank(input),
  },
  {
    name: 'readWorldBankTable',
    text: WORLD_BANK,
    read: (input) => rowsOf(readWorldBankTable(input)),
    safeRead: (input) => safeReadWorldBankTable(input),
  },
  {
    name: 'readSdmx of CSV',
    text: writeSdmxCsv(some),
    read: (input) => readSdmx(input),
    safeRead: (input) => safeReadSdmx(input),
  },
  {
    name: 'readSdmx of JSON',
    text: JSON.stringify(writeSdmxJson(some)),
    read: (input) => readSdmx(input),
    safeRead: (input) => safeReadSdmx(input),
  },
  {
    name: 'readSdmxTable of CSV',
    text: SDMX_TABLE,
    read: (input) => rowsOf(readSdmxTable(input)),
    safeRead: (input) => safeReadSdmxTable(input),
  },
  {
    name: 'readSdmxTable of JSON',
    text: SDMX_JSON_TABLE,
    read: (input) => rowsOf(readSdmxTable(input)),
    safeRead: (input) => safeReadSdmxTable(input),
  },
  {
    name: 'readJsonStatTable',
    text: JSON_STAT,
    read: (input) => rowsOf(readJsonStatTable(input)),
    safeRead: (input) => safeReadJsonStatTable(input),
  },
  {
    name: 'readGeoJson',
    text: JSON.stringify(writeGeoJson(dataset.assets, { date: '2024-01-01' })),
    read: (input) => readGeoJson(input),
    safeRead: (input) => safeReadGeoJson(input),
  },
];

// pages have it only by way of this, unless a server isolates them
const Shared = new WebAssembly.Memory({ shared: true, initial: 0, maximum: 0 }).buffer
  .constructor as SharedArrayBufferConstructor;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const MARK = '\uFEFF';
const GONE =
  'expected text or its bytes, got a buffer that was transferred away: pass a copy, or read it before it is posted';

describe.each(READERS)('$name', ({ text, read, safeRead }) => {
  it('has text of more than ASCII to read', () => {
    expect(bytesOf(text).length).toBeGreaterThan(text.length);
  });

  it('reads bytes as their text', () => {
    const answer = read(text);
    expect(read(bytesOf(text))).toStrictEqual(answer);
    expect(read(OtherBytes.from(bytesOf(text)))).toStrictEqual(answer);
    expect(safeRead(bytesOf(text))).toMatchObject({ ok: true, issues: [] });
  });

  it('reads a part of a buffer, and bytes of another realm', () => {
    const around = bytesOf(`]]]${text}[[[`);
    expect(read(around.subarray(3, -3))).toStrictEqual(read(text));
    const other = runInNewContext('Uint8Array.from(list)', { list: [...bytesOf(text)] }) as Uint8Array;
    expect(other instanceof Uint8Array).toBe(false);
    expect(read(other)).toStrictEqual(read(text));
  });

  it('reads an ArrayBuffer as its bytes, of this realm or another', async () => {
    const { buffer } = bytesOf(text);
    expect(read(buffer)).toStrictEqual(read(text));
    expect(read(await new Response(text).arrayBuffer())).toStrictEqual(read(text));
    const other = runInNewContext('Uint8Array.from(list).buffer', { list: [...bytesOf(text)] }) as ArrayBuffer;
    expect(other instanceof ArrayBuffer).toBe(false);
    expect(read(other)).toStrictEqual(read(text));
    expect(safeRead(Uint8Array.of(0x7b, 0xff).buffer).issues[0]?.message).toContain('0xff at byte 1');
  });

  it('reads other views of a buffer, and what threads share', () => {
    const around = bytesOf(`]]]${text}[[[`);
    const view = new DataView(around.buffer, 3, around.length - 6);
    expect(read(view as unknown as Input)).toStrictEqual(read(text));
    const shared = new Shared(around.length - 6);
    new Uint8Array(shared).set(bytesOf(text));
    expect(read(shared as unknown as Input)).toStrictEqual(read(text));
    expect(read(new Uint8Array(shared))).toStrictEqual(read(text));
  });

  it.each([
    ['a buffer', (buffer: ArrayBuffer) => buffer],
    ['bytes', (buffer: ArrayBuffer) => new Uint8Array(buffer)],
    ['a view', (buffer: ArrayBuffer) => new DataView(buffer)],
  ])('refuses %s that was transferred away', (_, inputOf) => {
    const { buffer } = bytesOf(text);
    const input = inputOf(buffer) as Input;
    structuredClone(buffer, { transfer: [buffer] });
    expect(safeRead(input).issues).toMatchObject([{ code: 'not-read', message: GONE }]);
  });

  it.each([
    ['a Response', () => new Response(text), 'got a Response: pass await response.arrayBuffer()'],
    ['a Blob', () => new Blob([text]), 'got a Blob: pass await blob.arrayBuffer()'],
    ['a File', () => new File([text], 'x.csv'), 'got a File: pass await file.arrayBuffer()'],
    [
      'a Request',
      () => new Request('https://example.org/', { method: 'POST', body: text }),
      'got a Request: pass await request.arrayBuffer()',
    ],
    ['a Blob without methods, as of jsdom', () => ({ [Symbol.toStringTag]: 'Blob' }), 'got a Blob: '],
    ['a promise', () => Promise.resolve(text), 'got a promise: await it first'],
    ['a body', () => new Response(text).body, 'got a stream: pass await new Response(stream).arrayBuffer()'],
  ])('refuses %s, and says what to pass', (_, inputOf, message) => {
    const { ok, issues } = safeRead(inputOf() as unknown as Input);
    expect(ok).toBe(false);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(`expected text or its bytes, ${message}`);
  });

  it('needs no TextDecoder for text, and says that bytes do', () => {
    const answer = read(text);
    vi.stubGlobal('TextDecoder', undefined);
    try {
      expect(read(text)).toStrictEqual(answer);
      const { ok, issues } = safeRead(bytesOf(text));
      expect(ok).toBe(false);
      expect(issues.map(({ message }) => message)).toEqual([
        'expected text, got bytes, and there is no TextDecoder to read them with, as in jsdom: pass the text, or make that of node:util the global one',
      ]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('passes over a byte order mark', () => {
    expect(read(bytesOf(MARK + text))).toStrictEqual(read(text));
    expect(read(MARK + text)).toStrictEqual(read(text));
  });

  it('refuses bytes that are not UTF-8, and says where', () => {
    const bytes = bytesOf(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (at) => {
        const broken = Uint8Array.from(bytes);
        broken[at] = 0xff;
        // the first byte that is wrong begins a letter that the broken byte cuts
        const { ok, issues } = safeRead(broken);
        expect(ok).toBe(false);
        expect(issues).toHaveLength(1);
        const place = Number(/at byte (\d+)/u.exec(issues[0]?.message ?? '')?.[1]);
        expect(place).toBeLessThanOrEqual(at);
        expect(place).toBeGreaterThan(at - 4);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses bytes that end within a letter, and UTF-16', () => {
    const cut = bytesOf(`${text}é`).slice(0, -1);
    expect(safeRead(cut).issues[0]?.message).toContain(`at byte ${cut.length - 1}`);
    expect(safeRead(Uint8Array.of(0xff, 0xfe, 0x7b, 0)).issues[0]?.message).toContain('0xff at byte 0');
  });

  it('leaves the bytes as they are', () => {
    const bytes = bytesOf(text);
    read(bytes);
    expect(bytes).toStrictEqual(bytesOf(text));
  });

  it('throws the one error of the library', () => {
    let thrown: unknown;
    try {
      read(Uint8Array.of(0xc0));
    } catch (error) {
      thrown = error;
    }
    expect(isChinaAseanError(thrown, 'invalid-input')).toBe(true);
  });
});

describe.each([
  ['readCsvStream', 'readCsvTable', CSV_TABLE, (stream: TextStream) => readCsvStream(stream, CSV)],
  ['readComtradeStream', 'readComtradeTable', COMTRADE, (stream: TextStream) => readComtradeStream(stream)],
] as const)('%s', (_, sibling, text, read) => {
  it('takes pieces that are ArrayBuffers', async () => {
    const { buffer } = bytesOf(text);
    const pieces = [buffer.slice(0, 9), buffer.slice(9, 10), buffer.slice(10)];
    expect(rowsOf(await read(iterated(pieces)))).toEqual(rowsOf(await read(iterated([text]))));
  });

  it('refuses a piece that was transferred away, and needs none once it is read', async () => {
    const transferred = async function* (first: ArrayBuffer, rest: ArrayBuffer): AsyncGenerator<ArrayBuffer> {
      yield await Promise.resolve(first);
      structuredClone(first, { transfer: [first] });
      yield rest;
    };
    const { buffer } = bytesOf(text);
    const end = buffer.byteLength - 1;
    const table = await read(transferred(buffer.slice(0, end), buffer.slice(end)));
    expect(rowsOf(table)).toEqual(rowsOf(await read(iterated([text]))));
    const gone = buffer.slice(9);
    structuredClone(gone, { transfer: [gone] });
    await expect(read(iterated([buffer.slice(0, 9), gone]))).rejects.toThrow(GONE);
  });

  it('needs no TextDecoder for text, and says that bytes do', async () => {
    const answer = rowsOf(await read(iterated([text])));
    vi.stubGlobal('TextDecoder', undefined);
    try {
      expect(rowsOf(await read(iterated([text])))).toEqual(answer);
      await expect(read(iterated([bytesOf(text)]))).rejects.toThrow('there is no TextDecoder to read them with');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each([
    ['a Response', () => new Response(text), 'got a Response: pass response.body'],
    ['a Blob', () => new Blob([text]), 'got a Blob: pass blob.stream()'],
    ['a File', () => new File([text], 'x.csv'), 'got a File: pass file.stream()'],
    ['a promise', () => Promise.resolve(new Response(text).body), 'got a promise: await it first'],
    ['bytes', () => bytesOf(text), `got bytes: ${sibling} reads them`],
    ['an ArrayBuffer', () => bytesOf(text).buffer, `got bytes: ${sibling} reads them`],
    ['a text', () => 'a,b\n', `got text "a,b\\n": ${sibling} reads it`],
    ['a list of pieces', () => [text], 'got an array'],
  ])('refuses %s, and says what to pass', async (__, inputOf, message) => {
    await expect(read(inputOf() as unknown as TextStream)).rejects.toThrow(message);
  });
});

async function* iterated<T>(pieces: readonly T[]): AsyncGenerator<T> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

describe('pages of the World Bank', () => {
  it.each([
    ['Responses', () => new Response(WORLD_BANK), 'got a Response: pass await response.arrayBuffer()'],
    ['Blobs', () => new Blob([WORLD_BANK]), 'got a Blob: pass await blob.arrayBuffer()'],
    ['promises', () => Promise.resolve(WORLD_BANK), 'got a promise: await it first'],
  ])('that are %s are refused, each with what to pass', (_, pageOf, message) => {
    expect(safeReadWorldBank([pageOf(), pageOf()]).issues).toEqual(
      [0, 1].map((page) => ({ code: 'not-read', path: [page], message: `expected text or its bytes, ${message}` })),
    );
  });

  it('are read from a list of their bytes', () => {
    const [header, data] = JSON.parse(WORLD_BANK) as [object, readonly object[]];
    const pageOf = (page: number, date: string): string =>
      JSON.stringify([{ ...header, page, pages: 2, total: 2, per_page: 1 }, [{ ...data[0], date }]]);
    const pages = [pageOf(1, '2023'), pageOf(2, '2022')];
    const answer = readWorldBank(pages);
    expect(answer.observations).toHaveLength(2);
    expect(readWorldBank(pages.map(bytesOf))).toStrictEqual(answer);
    expect(readWorldBank(pages.map((page) => bytesOf(page).buffer))).toStrictEqual(answer);
  });
});
