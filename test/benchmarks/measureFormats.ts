import { readComtradeTable, readComtradeStream } from 'china-asean/comtrade';
import { readCsvTable, writeCsvTable } from 'china-asean/csv';
import Papa from 'papaparse';
import * as z from 'zod';
import { comtradeText } from './formatRows.js';
import { medianTime } from './medianTime.js';

/** How long something takes, how long what it is compared with does, and what their ratio is to be. */
export interface Comparison {
  readonly what: string;
  readonly time: number;
  readonly than: string;
  readonly base: number;
  /** How many times as long it may take, or is to take at least; `null` where nothing is asked. */
  readonly limit: readonly ['most' | 'least', number] | null;
}

/** What is measured together, each group in a process of its own. */
export const FORMAT_GROUPS: readonly string[] = ['text', 'bytes', 'zod', 'write', 'csv', 'stream'];

const PIECE = 65_536;

export async function measureFormats(group: string, size: number): Promise<readonly Comparison[]> {
  const text = comtradeText(size);
  const read = (): unknown => readComtradeTable(text);
  if (group === 'text') {
    const [time, base] = [await medianTime(read), await medianTime(() => JSON.parse(text))];
    return [{ what: 'readComtradeTable of text', time, than: 'JSON.parse', base, limit: ['most', 1] }];
  }
  if (group === 'bytes') {
    const bytes = new TextEncoder().encode(text);
    const time = await medianTime(() => readComtradeTable(bytes));
    const base = await medianTime(() => JSON.parse(new TextDecoder().decode(bytes)));
    return [{ what: 'readComtradeTable of bytes', time, than: 'TextDecoder and JSON.parse', base, limit: ['most', 1] }];
  }
  if (group === 'zod') {
    const schema = rowSchema();
    const parse = (): unknown => {
      const answer = JSON.parse(text) as { readonly data: readonly unknown[] };
      return answer.data.map((row) => schema.parse(row));
    };
    const [time, base] = [await medianTime(parse), await medianTime(read)];
    return [{ what: 'zod for each row', time, than: 'readComtradeTable', base, limit: ['least', 3] }];
  }
  if (group === 'stream') {
    const bytes = new TextEncoder().encode(text);
    const time = await medianTime(() => readComtradeStream(piecesOf(bytes)));
    const base = await medianTime(() => readComtradeTable(bytes));
    return [{ what: 'readComtradeStream', time, than: 'readComtradeTable of bytes', base, limit: null }];
  }
  const table = readComtradeTable(text);
  const csv = writeCsvTable(table);
  if (group === 'csv') {
    const time = await medianTime(() => readCsvTable(csv));
    const base = await medianTime(() => Papa.parse(csv, { header: true, skipEmptyLines: true }));
    return [{ what: 'readCsvTable', time, than: 'papaparse making objects', base, limit: ['most', 1] }];
  }
  if (group !== 'write') throw new RangeError(`expected one of ${FORMAT_GROUPS.join()}, got ${group}`);
  if (writtenByHand(table) !== csv) throw new Error('the loop writes another text');
  const [time, base] = [await medianTime(() => writeCsvTable(table)), await medianTime(() => writtenByHand(table))];
  return [{ what: 'writeCsvTable', time, than: 'a loop over the columns', base, limit: ['most', 2] }];
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE)
    yield await Promise.resolve(bytes.subarray(from, from + PIECE));
}

function rowSchema(): z.ZodType {
  const names = ['typeCode', 'freqCode', 'period', 'flowCode', 'cmdCode', 'classificationCode', 'customsCode'];
  const numbers = ['reporterCode', 'partnerCode', 'partner2Code', 'motCode', 'refYear', 'refMonth', 'primaryValue'];
  return z.looseObject({
    ...Object.fromEntries(names.map((name) => [name, z.string()])),
    ...Object.fromEntries(numbers.map((name) => [name, z.number()])),
    isAggregate: z.boolean(),
    isReported: z.boolean(),
  });
}

/** The least that writing takes: what is known of this table beforehand is not looked at. */
function writtenByHand({ size, dimensions, periods, measure, status }: ReturnType<typeof readComtradeTable>): string {
  const keys = Object.values(dimensions);
  const scale = 10 ** -measure.exponent;
  const names = [...Object.keys(dimensions), 'period', 'value', ...(status === null ? [] : ['status'])];
  const lines = [names.join(',')];
  for (let row = 0; row < size; row += 1) {
    let line = '';
    for (const { values, codes } of keys) line += `${values[codes[row] ?? 0] ?? ''},`;
    const month = periods[row] ?? 0;
    line += `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},`;
    line += String(Number(measure.value[row]) / scale);
    if (status !== null) line += `,${status.values[status.codes[row] ?? 0] ?? ''}`;
    lines.push(line);
  }
  return `${lines.join('\r\n')}\r\n`;
}
