import { describe, expect, it } from 'vitest';
import { inForceFor, type DateText, type Instrument, type StatusReason } from 'china-asean';

const instrument: Instrument = {
  id: 'protocol',
  version: '1.0',
  names: { en: 'Protocol' },
  signed: '2015-11-22',
  parties: [
    { party: 'CN', from: '2016-07-01', source: 'ministry' },
    { party: 'ID', from: '2016-07-01/2019-10-22', source: 'ministry' },
    { party: 'LA', from: '2018-03', source: 'ministry' },
    { party: 'MM', from: null, source: 'ministry' },
    { party: 'TL', from: null, checked: '2026-09-21', source: 'ministry' },
  ],
  source: 'ministry',
  corroboration: [],
};

describe('inForceFor', () => {
  it.each<readonly [string, DateText, boolean | null, StatusReason | null]>([
    ['MM', '2015-11-21', false, 'not-signed'],
    ['CN', '2016-06-30', false, 'not-yet'],
    ['CN', '2016-07-01', true, null],
    ['CN', '2026-11-25', true, null],
    ['ID', '2016-06-30', false, 'not-yet'],
    ['ID', '2016-07-01', null, 'dated-to-window'],
    ['ID', '2019-10-21', null, 'dated-to-window'],
    ['ID', '2019-10-22', true, null],
    ['LA', '2018-03-15', null, 'dated-to-window'],
    ['LA', '2018-03-31', true, null],
    ['MM', '2026-11-25', null, 'no-date'],
    ['TL', '2026-09-21', false, 'not-in-force'],
    ['TL', '2026-09-22', null, 'not-looked-up'],
    ['VN', '2026-11-25', false, 'not-a-party'],
  ])('says of %s on %s: %s', (party, date, inForce, reason) => {
    expect(inForceFor(instrument, party, date)).toMatchObject({ inForce, reason });
  });

  it('does not know of others where only some parties are listed', () => {
    const some: Instrument = { ...instrument, partial: true };
    expect(inForceFor(some, 'VN', '2026-11-25')).toMatchObject({ inForce: null, reason: 'not-listed' });
  });

  it('names the day or the window that it rests on', () => {
    expect(inForceFor(instrument, 'CN', '2020-01-01').since).toBe('2016-07-01');
    expect(inForceFor(instrument, 'ID', '2017-01-01').since).toBe('2016-07-01/2019-10-22');
    expect(inForceFor(instrument, 'TL', '2026-01-01')).toMatchObject({ since: null, checked: '2026-09-21' });
    expect(inForceFor(instrument, 'CN', '2020-01-01').checked).toBeNull();
  });

  it('refuses what is not a day', () => {
    expect(() => inForceFor(instrument, 'CN', '2016-07' as DateText)).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
  });

  it('does not change the instrument', () => {
    const copy = structuredClone(instrument);
    inForceFor(instrument, 'ID', '2017-01-01');
    expect(instrument).toEqual(copy);
  });
});
