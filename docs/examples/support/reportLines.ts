import { formatBounds, formatFigure, selectObservations, type Result } from 'china-asean';
import { dataset } from 'china-asean/data';

type Published = (typeof dataset.observations)[number];

const ARTICLE = 'cgtn-2025-09';

/** The sources that were cited, in the order of their numbers. */
export const cited: string[] = [];

function line(label: string, text: string, source?: string): void {
  if (source !== undefined && !cited.includes(source)) cited.push(source);
  const reference = source === undefined ? '' : `[${cited.indexOf(source) + 1}]`;
  console.log((`  ${label.padEnd(33)}${text}`.padEnd(73) + reference.padStart(5)).trimEnd());
}

/** Prints what the article says of something, and what others print of the same. */
export function published(label: string, what: Partial<Published>): Published {
  const { indicator, reporter, partner, asset, period } = what;
  const all = selectObservations(dataset, { indicator, reporter, partner, asset, period });
  const found = all.find(({ source }) => source === ARTICLE);
  if (found === undefined) throw new Error(`the article has nothing for ${JSON.stringify(what)}`);
  const { figure, growth, share, flow } = found;
  line(label, formatFigure(figure), ARTICLE);
  if (growth !== undefined) line('  growth over a year earlier', `+${formatFigure(growth)}`, ARTICLE);
  if (share !== undefined) line('  share of the total', formatFigure(share), ARTICLE);
  for (const other of all.filter((one) => one !== found && one.flow === flow && one.figure.unit === figure.unit)) {
    line('  also printed', formatFigure(other.figure), other.source);
  }
  return found;
}

/** Prints what follows, with its bounds. */
export function implied(label: string, result: Result): void {
  const isBounded = result.low !== null && result.high !== null;
  line(`  → ${label}`, isBounded ? formatFigure(result) : formatBounds(result));
  if (isBounded) line('', formatBounds(result));
}
