import type { Issue } from '../../errors.js';
import { inputError } from './inputError.js';

/** @internal Throws where there are problems, with the first of them in the message and all of them in its issues. */
export function refuseInput(caller: string, what: string, issues: readonly Issue[]): void {
  if (issues.length > 0) throw inputError(caller, what, issues);
}
