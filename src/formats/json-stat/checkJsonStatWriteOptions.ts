import type { Issue } from '../../errors.js';
import { findWindow } from '../../period/window.js';
import { checkOptions, type OptionCheck } from '../common/checkOptions.js';
import { namedCheck } from '../common/namedCheck.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { shape, type ShapeCheck } from '../common/shape.js';
import { sourceShape } from '../common/sourceShape.js';

const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/u;

/** @internal Refuses options that a writer of JSON-stat does not have, sources among them where it writes a table, and what they do not take. */
export function checkJsonStatWriteOptions(caller: string, options: object, isOfTable = false): void {
  const sources: OptionCheck = {
    expected: 'a list of sources, records with id, publisher, title, url, published and authority,',
    accepts: isListOf(sourceShape()),
  };
  checkOptions(caller, options, {
    label: OPTION_CHECKS.text,
    updated: { expected: 'a day or time such as "2025-10-01" or "2025-10-01T08:00:00Z"', accepts: isMoment },
    language: ['en', 'zh'],
    partners: namedCheck('partners'),
    indicators: namedCheck('indicators'),
    ...(isOfTable ? {} : { sources }),
  });
}

function isListOf(check: ShapeCheck): (value: unknown) => boolean {
  return (value) => {
    const issues: Issue[] = [];
    shape.list(check)(value, [], issues);
    return issues.length === 0;
  };
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && MOMENT.test(value) && findWindow(value.slice(0, 10)) !== null;
}
