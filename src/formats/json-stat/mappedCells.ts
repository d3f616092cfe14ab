import { isChinaAseanError, quote, type Issue } from '../../errors.js';
import { figure } from '../../figure/figure.js';
import type { Observation } from '../../model/observation.js';
import { attributesFrom } from '../common/attributesFrom.js';
import { bareMessage } from '../common/bareMessage.js';
import type { Decode } from '../common/decoderOf.js';
import { fieldText } from '../common/fieldText.js';
import { keyDecoder } from '../common/keyDecoder.js';
import { partnerIds } from '../common/partnerIds.js';
import type { Attributes } from '../common/reading.js';
import type { CsvField } from '../csv/csvField.js';
import { mappedLayout } from '../csv/mappedLayout.js';
import { numberForm } from '../csv/numberForm.js';
import { observationReader, type RowReading } from '../csv/observationReader.js';
import { TERMS } from '../csv/terms.js';
import { categoriesAt } from './categoriesAt.js';
import type { Cube, CubeDimension } from './cubeOf.js';
import { decoded } from './decoded.js';
import { eachCell } from './eachCell.js';
import type { JsonStatField, JsonStatReadOptions } from './jsonStatOptions.js';
import { multipliersOf, type NumberReader } from './multipliersOf.js';
import { statusWords } from './statusWords.js';
import { timeOf, type CubeTime } from './timeOf.js';

/** @internal Takes what a cell says, and the place of the cell. */
export type ReadingVisitor = (reading: RowReading, path: () => Issue['path']) => void;

type Fields = readonly (readonly [name: string, text: string])[];

/** @internal Reads the cells of a cube whose dimensions are named by the options. */
export function mappedCells(
  caller: string,
  cube: Cube,
  options: JsonStatReadOptions,
  issues: Issue[],
  visit: ReadingVisitor,
): void {
  const before = issues.length;
  const { dimensions, path } = cube;
  const { codes = {}, missing = [], partners } = options;
  const partnerOf = partners === undefined ? null : partnerIds(partners);
  const named = columnsOf(cube, options, issues);
  const time = mappedTime(cube, named, options, issues);
  const columns: Columns = time === null ? named : { ...named, period: dimensions[time.at]?.id ?? '' };
  const readerAt = multipliersOf(caller, cube, options, true, issues);
  if (issues.length > before) return;
  const ids = dimensions.map(({ id }) => id);
  const [value, status] = [clearOf('value', ids), clearOf('status', ids)];
  const layout = mappedLayout(caller, [...ids, value, status], {
    columns: { ...columns, value, status },
    defaults: options.defaults,
  });
  const fieldOf = new Map((Object.entries(columns) as [JsonStatField, string][]).map(([field, id]) => [id, field]));
  const texts = dimensions.map((dimension, index) =>
    index === time?.at
      ? time.periods
      : textsOf(dimension, fieldOf.get(dimension.id), { codes, partnerOf }, path, issues),
  );
  if (issues.length > before) return;
  // numbers are numbers, whatever texts stand for missing ones
  const readRow = observationReader([...ids, value, status], layout, [], numberForm(caller, {}));
  const flagsOf = statusWords(codes.status, path, issues);
  const at = categoriesAt(dimensions);
  const added = attributesAt(cube, texts, fieldOf);
  eachCell(cube, missing, issues, (place, number, flag) => {
    const categories = at(place);
    const flags = flagsOf(flag);
    const cells = texts.map((some, index) => some[categories[index] as number] ?? '');
    const reading = readRow([...cells, typeof number === 'number' ? String(number) : '', flags ?? ''], () => 0);
    const more: Fields = [
      ...added(categories),
      ...(typeof number === 'string' ? [['value', number] as const] : []),
      ...(flags === null ? [['status', flag] as const] : []),
    ];
    visit(completed(reading, number, readerAt(categories), more), () => [...path, 'value', place]);
  });
}

type Columns = Readonly<Partial<Record<JsonStatField, string>>>;

// the dimensions that are named, as far as they are there
function columnsOf({ path, dimensions }: Cube, { columns = {} }: JsonStatReadOptions, issues: Issue[]): Columns {
  const ids = dimensions.map(({ id }) => id);
  const given = Object.entries(columns).filter(([, id]) => id !== undefined) as [JsonStatField, string][];
  for (const [field, id] of given) {
    if (ids.includes(id)) continue;
    const message = `expected one of ${ids.map(quote).join(', ')} as columns.${field}, got ${quote(id)}`;
    issues.push({ code: 'no-dimension', path: [...path, 'dimension'], message });
  }
  return Object.fromEntries(given.filter(([, id]) => ids.includes(id)));
}

// the dimension of time, where no constant says the window
function mappedTime(
  cube: Cube,
  columns: Columns,
  { columns: { period } = {}, defaults, codes }: JsonStatReadOptions,
  issues: Issue[],
): CubeTime | null {
  const isConstant = period === undefined && defaults?.period !== undefined && cube.time.length === 0;
  if (isConstant || columns.period !== period) return null;
  const time = timeOf(cube, period, 'columns.period', codes?.period, issues);
  const id = time === null ? undefined : cube.dimensions[time.at]?.id;
  const clash = Object.entries(columns).find(([field, named]) => field !== 'period' && named === id);
  if (clash === undefined) return time;
  const message = `expected another dimension as columns.${clash[0]}, got ${quote(id)}, which is the time: name that with the option columns.period`;
  issues.push({ code: 'no-time', path: [...cube.path, 'role', 'time'], message });
  return null;
}

// what each category is in the field that its dimension holds; one that cannot be read is told once, not with each cell
function textsOf(
  { id, categories }: CubeDimension,
  field: JsonStatField | undefined,
  {
    codes,
    partnerOf,
  }: { readonly codes: NonNullable<JsonStatReadOptions['codes']>; readonly partnerOf: Decode | null },
  before: Issue['path'],
  issues: Issue[],
): readonly string[] {
  if (field === undefined) return categories;
  const path = [...before, 'dimension', id, 'category'];
  const decode = keyDecoder(field, codes[field], partnerOf);
  const read = Object.hasOwn(TERMS, field) ? TERMS[field as keyof typeof TERMS] : (text: string): string => text;
  return categories.map((category) => {
    const word = decoded(decode, category, [...path, category], issues);
    if (word === null) return category;
    const text = word ?? category;
    try {
      read(text);
    } catch (error) {
      if (!isChinaAseanError(error)) throw error;
      const message = `${bareMessage(error)}: the option codes.${field} names what it stands for`;
      const code = error.code === 'unknown-unit' ? error.code : 'invalid-value';
      issues.push({ code, path: [...path, category], message });
    }
    return text;
  });
}

// a dimension may be called anything
function clearOf(name: string, ids: readonly string[]): string {
  return ids.includes(name) ? clearOf(`added:${name}`, ids) : name;
}

// labels, notes and units of the categories, codes that words stand for, and what is said of the whole
function attributesAt(
  { dimensions, about }: Cube,
  texts: readonly (readonly string[])[],
  fieldOf: ReadonlyMap<string, CsvField>,
): (categories: ArrayLike<number>) => Fields {
  const whole = Object.entries(about).filter(([, text]) => text !== '');
  const ofDimensions = dimensions.map(({ notes, id, categories, labels, notesOf, units }, index) =>
    categories.map((category, place): Fields => {
      const label = labels.get(category);
      const note = [...notes, ...(notesOf.get(category) ?? [])].join('\n');
      const unit = Object.entries(units.get(category) ?? {});
      return [
        ...(fieldOf.has(id) && texts[index]?.[place] !== category ? [[id, category] as const] : []),
        ...(label === undefined || label === category ? [] : [[`${id}.label`, label] as const]),
        ...(note === '' ? [] : [[`${id}.note`, note] as const]),
        ...unit.flatMap(([name, field]) => {
          const text = field === null ? null : fieldText(field);
          return text === null ? [] : [[`${id}.unit.${name}`, text] as const];
        }),
      ];
    }),
  );
  return (categories) => [...ofDimensions.flatMap((some, index) => some[categories[index] as number] ?? []), ...whole];
}

function completed(
  reading: RowReading,
  number: number | string | null,
  reader: NumberReader,
  added: Fields,
): RowReading {
  if (reading.kind === 'problems') return reading;
  const withAdded = (attributes: Attributes): Attributes => attributesFrom(Object.entries(attributes), added);
  if (reading.kind === 'missing') {
    const { missing } = reading;
    return { kind: 'missing', missing: Object.freeze({ ...missing, attributes: withAdded(missing.attributes) }) };
  }
  return {
    kind: 'observation',
    observation: figured(reading.observation, number as number, reader),
    attributes: withAdded(reading.attributes),
  };
}

// rounded where the unit says so, which the digits of JSON do not
function figured(observation: Observation, number: number, reader: NumberReader): Observation {
  const { unit, qualifier, measure } = observation.figure;
  const exact = figure(reader.number(number), unit, {
    qualifier: qualifier ?? undefined,
    measure,
    resolution: reader.resolution(number),
    printed: reader.printed(number),
  });
  return Object.freeze({ ...observation, figure: exact });
}
