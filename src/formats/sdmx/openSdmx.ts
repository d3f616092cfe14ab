import { quote } from '../../errors.js';
import { parseJson } from '../common/parseJson.js';
import { textOf } from '../common/textOf.js';
import { wholeInputError } from '../common/wholeInputError.js';
import { isSdmxCsv, sdmxCsvSheet } from './sdmxCsvSheet.js';
import { sdmxJsonSheet } from './sdmxJsonSheet.js';
import type { SdmxNames, SdmxSheet } from './sdmxSheet.js';

const XML = /^\uFEFF?\s*</u;
const JSON_TEXT = /^\uFEFF?\s*[[{]/u;
const ASK =
  'ask the service for SDMX-JSON (Accept: application/vnd.sdmx.data+json;version=2.0.0) or SDMX-CSV (Accept: application/vnd.sdmx.data+csv;version=2.0.0)';

/** @internal The rows of a message, whose format is recognised. */
export function openSdmx(
  caller: string,
  given: unknown,
  names: SdmxNames,
  guardFormulas: boolean | undefined,
): SdmxSheet {
  const input = textOf(caller, given);
  if (typeof input === 'string') {
    if (isSdmxCsv(input)) return sdmxCsvSheet(caller, input, names, guardFormulas);
    if (XML.test(input)) refuse(caller, `SDMX-JSON or SDMX-CSV, got XML (SDMX-ML is not read): ${ASK}`, 'sdmx-ml');
    if (!JSON_TEXT.test(input)) {
      refuse(caller, `SDMX-CSV that begins with DATAFLOW or STRUCTURE, or SDMX-JSON, got ${quote(input)}`, 'not-sdmx');
    }
  } else if (typeof input !== 'object' || input === null) {
    refuse(caller, `text of a message, its bytes or a parsed one, got ${quote(input)}`, 'not-sdmx');
  }
  return sdmxJsonSheet(caller, parseJson(caller, input));
}

function refuse(caller: string, what: string, code: string): never {
  throw wholeInputError(caller, code, `expected ${what}`);
}
