import { STATUS_FLAGS } from '../../model/observation.js';
import { NORMAL } from './normal.js';

/** @internal The flags of a status, each once, `A` among them; `null` where some of it is no flag of SDMX. */
export function flagsIn(status: string): readonly string[] | null {
  const flags = [...new Set(status.split(' ').filter((flag) => flag !== ''))];
  return flags.every((flag) => flag === NORMAL || (STATUS_FLAGS as readonly string[]).includes(flag)) ? flags : null;
}
