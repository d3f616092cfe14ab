import { describe, expect, it } from 'vitest';

// npm run test:timezones runs the suite in places where an implicit time zone or language would show
describe('the time zone and language of the suite', () => {
  it('are those that were asked for, where they were', () => {
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    const { EXPECTED_ZONE = timeZone, EXPECTED_LOCALE = locale } = process.env;
    expect([timeZone, locale]).toEqual([EXPECTED_ZONE, EXPECTED_LOCALE]);
  });
});
