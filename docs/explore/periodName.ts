import { formatPeriod, type Period } from 'china-asean';

/** A window in English, as it stands by itself. */
export function periodName(period: Period): string {
  const text = formatPeriod(period, 'en');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
