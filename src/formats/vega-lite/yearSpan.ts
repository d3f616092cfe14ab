import { formatPeriod } from '../../period/formatPeriod.js';
import type { Period } from '../../period/period.js';

/** @internal Years from one to another as titles write them: `2019–2025`, 2019—2025年; a single one by itself. */
export function yearSpan(from: Period, to: Period, language: 'en' | 'zh'): string {
  const last = formatPeriod(to, language);
  if (from === to) return last;
  return from + (language === 'zh' ? '—' : '–') + last;
}
