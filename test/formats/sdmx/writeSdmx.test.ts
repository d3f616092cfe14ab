import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from 'china-asean/data';
import { readSdmx, writeSdmxCsv, writeSdmxJson } from 'china-asean/sdmx';
import { observations } from '../csv/observations.js';

describe('writeSdmxCsv', () => {
  it('writes the bundled dataset so that it is read back without loss', () => {
    const reading = readSdmx(writeSdmxCsv(dataset));
    expect(reading.observations).toStrictEqual(dataset.observations);
    expect(reading).toMatchObject({ missing: [], others: [], sources: [], attributes: {} });
  });

  it('writes any observations so that they are read back without loss, guarded or not', () => {
    fc.assert(
      fc.property(observations(), fc.boolean(), fc.boolean(), (list, guardFormulas, bom) => {
        const text = writeSdmxCsv(list, { guardFormulas, bom });
        expect(readSdmx(text, { guardFormulas }).observations).toStrictEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('tells what does not apply from an id of the same spelling', () => {
    const [first] = dataset.observations;
    const list = [{ ...first, reporter: '_Z', partner: '__Z' }] as never;
    expect(readSdmx(writeSdmxCsv(list)).observations).toStrictEqual(list);
  });
});

describe('writeSdmxJson', () => {
  it('writes the bundled dataset so that it is read back without loss, as an object and as text', () => {
    const message = writeSdmxJson(dataset);
    const reading = readSdmx(message);
    expect(reading.observations).toStrictEqual(dataset.observations);
    expect(reading).toMatchObject({ missing: [], others: [], sources: [], attributes: {} });
    expect(readSdmx(JSON.stringify(message))).toStrictEqual(reading);
  });

  it('writes any observations so that they are read back without loss', () => {
    fc.assert(
      fc.property(observations(), (list) => {
        expect(readSdmx(JSON.stringify(writeSdmxJson(list))).observations).toStrictEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses an empty id', () => {
    expect(() => writeSdmxJson([], { id: '' })).toThrow(/invalid|expected a text as the option id/u);
  });
});
