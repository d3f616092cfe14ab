import type { Issue } from '../../errors.js';
import type { Source } from '../../model/source.js';
import { periodIn } from '../common/periodIn.js';
import type { Answer } from './readAnswers.js';

const SERVICE = 'https://api.worldbank.org/v2';
const TITLES: readonly (readonly [id: string, title: string])[] = [
  ['2', 'World Development Indicators'],
  ['3', 'Worldwide Governance Indicators'],
  ['6', 'International Debt Statistics'],
  ['12', 'Education Statistics'],
  ['15', 'Global Economic Monitor'],
  ['16', 'Health Nutrition and Population Statistics'],
  ['40', 'Population estimates and projections'],
];

/** @internal The source of an answer: the database that its header names, in the edition of its last update. */
export function sourceOf({ path, header }: Answer, id: string, issues: Issue[]): Source {
  const { sourceid, sourcename, lastupdated } = header;
  const isNumber = sourceid !== null && /^\d{1,6}$/u.test(sourceid);
  const database = sourcename ?? TITLES.find(([known]) => known === sourceid)?.[1];
  return Object.freeze({
    id,
    publisher: 'World Bank',
    title: database ?? (isNumber ? `Indicators API, source ${sourceid}` : 'Indicators API'),
    url: isNumber ? `${SERVICE}/sources/${sourceid}` : SERVICE,
    published: lastupdated === null ? null : periodIn(lastupdated, [...path, 0, 'lastupdated'], issues),
    authority: 'intergovernmental',
  });
}
