import { checkOptions } from '../common/checkOptions.js';
import { isRecord } from '../common/isRecord.js';
import { OPTION_CHECKS } from '../common/optionChecks.js';
import { isInside } from './isInside.js';

const NAME = /^[a-z0-9._-]+$/u;
const LICENSE_NAME = /^[A-Za-z0-9._-]+$/u;
const ADDRESS = /^https?:\/\/[^\s]+$/u;

/** @internal Refuses options that make no sense to a writer of data packages. */
export function checkDataPackageWriteOptions(caller: string, options: unknown): void {
  checkOptions(caller, options, {
    name: {
      expected: "small letters, digits, '.', '_' and '-'",
      accepts: (value) => typeof value === 'string' && NAME.test(value),
    },
    title: OPTION_CHECKS.text,
    description: OPTION_CHECKS.text,
    version: OPTION_CHECKS.text,
    licenses: {
      expected: "a list of licences such as { name: 'CC-BY-4.0' } or { path: 'LICENSE.txt' }, at least one,",
      accepts: (value) => isFilled(value, isLicense),
    },
    formats: {
      expected: "a list of 'csv', 'json' or both",
      accepts: (value) => isFilled(value, (item) => item === 'csv' || item === 'json'),
    },
    guardFormulas: OPTION_CHECKS.flag,
  });
}

function isFilled(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(accepts);
}

function isLicense(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { name, title, path, ...rest } = value;
  return (
    Object.keys(rest).length === 0 &&
    (name !== undefined || path !== undefined) &&
    (name === undefined || (typeof name === 'string' && LICENSE_NAME.test(name))) &&
    (title === undefined || OPTION_CHECKS.text.accepts(title)) &&
    (path === undefined || (typeof path === 'string' && (ADDRESS.test(path) || isInside(path))))
  );
}
