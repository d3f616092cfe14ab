import type { Answer, Question } from './chooseView.js';
import { element } from './element.js';
import { FACETS, type Facet } from './facet.js';
import { LABELS } from './labels.js';

// what half a line has room for
const SHORT = 10;

/** The questions as lists to choose from. */
export interface QuestionForm {
  /** Shows the answers that there are; what has the focus keeps it. */
  readonly update: (questions: readonly Question[]) => void;
}

/** Fills a form with a list for each question; `answer` hears what somebody chose. */
export function questionForm(form: HTMLElement, answer: (facet: Facet, value: string) => void): QuestionForm {
  const lists = new Map(
    FACETS.map((facet) => {
      const list = element('select', { name: facet, id: `choose-${facet}` });
      list.addEventListener('change', () => answer(facet, list.value));
      const field = element(
        'div',
        { class: `field ${facet}` },
        element('label', { for: list.id }, LABELS[facet]),
        list,
      );
      form.append(field);
      return [facet, { list, field }] as const;
    }),
  );
  const shown = new Map<Facet, string>();
  return {
    update: (questions) => {
      for (const { facet, answers, chosen } of questions) {
        const { list, field } = lists.get(facet) ?? {};
        if (list === undefined || field === undefined) continue;
        // a list that stays as it is stays open, too
        const now = JSON.stringify(answers);
        if (shown.get(facet) !== now) fill(list, answers);
        shown.set(facet, now);
        list.value = chosen;
        list.title = answers.find(({ value }) => value === chosen)?.label ?? '';
        field.hidden = !isAsked(facet, answers);
        field.classList.toggle(
          'wide',
          answers.some(({ label }) => label.length > SHORT),
        );
      }
    },
  };
}

// a unit is only asked for where there are two; a facet that no figure has is none
function isAsked(facet: Facet, answers: readonly Answer[]): boolean {
  if (facet === 'unit') return answers.length > 1;
  return answers.some(({ value }) => value !== '');
}

function fill(list: HTMLSelectElement, answers: readonly Answer[]): void {
  const groups = new Map<string, HTMLElement>();
  list.replaceChildren();
  for (const { value, label, group } of answers) {
    const option = element('option', { value }, label);
    if (group === undefined) {
      list.append(option);
      continue;
    }
    const heading = groups.get(group) ?? element('optgroup', { label: group });
    if (!groups.has(group)) list.append(heading);
    groups.set(group, heading);
    heading.append(option);
  }
}
