import { describe, expect, it } from 'vitest';
import { safeReadComtrade, safeReadComtradeTable } from 'china-asean/comtrade';
import { safeReadDataPackage } from 'china-asean/data-package';
import { safeReadGeoJson } from 'china-asean/geojson';
import { safeReadJsonStat, safeReadJsonStatTable } from 'china-asean/json-stat';
import { safeReadSdmx } from 'china-asean/sdmx';
import { safeReadWorldBank, safeReadWorldBankTable } from 'china-asean/world-bank';

const CUT = '{"class": "dataset", "value": [1, 2';

describe('a text that is not JSON', () => {
  it.each([
    ['readComtrade', safeReadComtrade],
    ['readComtradeTable', safeReadComtradeTable],
    ['readGeoJson', safeReadGeoJson],
    ['readJsonStat', safeReadJsonStat],
    ['readJsonStatTable', safeReadJsonStatTable],
    ['readSdmx', safeReadSdmx],
    ['readWorldBank', safeReadWorldBank],
    ['readWorldBankTable', safeReadWorldBankTable],
    ['readDataPackage', (text: string) => safeReadDataPackage({ 'datapackage.json': text })],
  ] as const)('is not-json to %s', (_, read) => {
    const { ok, issues } = (read as (text: string) => ReturnType<typeof safeReadGeoJson>)(CUT);
    expect(ok).toBe(false);
    expect(issues.map(({ code }) => code)).toEqual(['not-json']);
    expect(issues[0]?.message).toContain('expected JSON text, got {"class": "dataset"');
  });
});
