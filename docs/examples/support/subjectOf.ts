import { dataset } from 'china-asean/data';

// a sentence must begin with one of these, a name and its verb: "Japan's trade with ASEAN" and "exports to Laos and Thailand" are not read
const NAME = String.raw`(?:the )?(?<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*)*)`;
const ATTRIBUTES = '(?:(?:total|foreign|bilateral|goods) )*';
const FORMS = [
  `^(?:China's |Chinese )?${ATTRIBUTES}(?<noun>trade)(?: in goods)? with ${NAME} (?<said>.+)$`,
  `^(?:China's |Chinese )?${ATTRIBUTES}(?<noun>exports) to ${NAME} (?<said>.+)$`,
  `^(?:China's |Chinese )?${ATTRIBUTES}(?<noun>imports) from ${NAME} (?<said>.+)$`,
  `^${ATTRIBUTES}(?<noun>trade) between China and ${NAME} (?<said>.+)$`,
  `^${ATTRIBUTES}(?<noun>trade) between ${NAME} and China (?<said>.+)$`,
  `^China[-–]${NAME} ${ATTRIBUTES}(?<noun>trade) (?<said>.+)$`,
].map((form) => new RegExp(form, 'u'));
const FLOWS = { trade: 'total', exports: 'export', imports: 'import' } as const;

/** Which trade of China's an English sentence is about, and what it says of it; `null` where that is not certain. */
export function subjectOf(sentence: string) {
  const text = sentence.replace(/^(?:Total|Foreign|Bilateral|Goods|Trade|Exports|Imports)\b/u, (word) =>
    word.toLowerCase(),
  );
  const { name = '', noun, said = '' } = FORMS.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  const partner = dataset.partners.find(
    ({ id, names, aliases = [] }) => id !== 'CN' && [id, names.en, ...aliases].includes(name),
  );
  if (partner === undefined || (noun !== 'trade' && noun !== 'exports' && noun !== 'imports')) return null;
  return { partner: partner.id, flow: FLOWS[noun], noun, said };
}
