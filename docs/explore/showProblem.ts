import { element } from './element.js';
import { part } from './part.js';

/** Shows what went wrong at the top of the page; nothing where nothing did. */
export function showProblem(problems: readonly string[]): void {
  const notice = part('notice');
  notice.replaceChildren(...problems.map((problem) => element('p', {}, problem)));
  notice.hidden = problems.length === 0;
}
