import { describe, expect, it } from 'vitest';

// npm run test:timezones runs the suite in places where an implicit time zone or language would show
describe('the time zone and language of the suite', () => {
  it.runIf(process.env['TZ'] !== undefined)('is the time zone that was asked for', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
  });

  it.runIf(process.env['LC_ALL']?.startsWith('th_TH') === true)('is the language that was asked for', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().locale).toBe('th-TH');
  });
});
