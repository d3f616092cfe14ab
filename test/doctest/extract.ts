import ts from 'typescript';

/** A piece of example code, and the line of the file on which it starts. */
export interface Block {
  readonly line: number;
  readonly code: string;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const FENCE_START = /^\s*(`{3,})\s*(\S*)/u;
const TAG = /^\s*@(\w+)(.*)$/u;

/** The \`\`\`ts blocks of a Markdown text. */
export function extractMarkdown(text: string): readonly Block[] {
  return fencedBlocks(numbered(text, 1));
}

/** The examples in the doc comments of a TypeScript file: fenced \`\`\`ts blocks, and bare code after an `@example` tag. */
export function extractSource(text: string): readonly Block[] {
  return docComments(text).flatMap(({ line, comment }) => {
    const lines = numbered(comment.replace(/^\/\*\*|\*\/$/gu, ''), line).map((l) => ({
      ...l,
      text: l.text.replace(/^\s*\* ?/u, ''),
    }));
    return sections(lines).flatMap((section) => {
      const fenced = fencedBlocks(section.lines);
      const hasFence = section.lines.some((l) => FENCE_START.test(l.text));
      return section.tag === 'example' && !hasFence ? bareBlock(section) : fenced;
    });
  });
}

function numbered(text: string, first: number): readonly Line[] {
  return text.split('\n').map((line, index) => ({ number: first + index, text: line }));
}

function fencedBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly fence: string; readonly language: string; readonly lines: Line[] } | undefined;
  for (const line of lines) {
    if (open === undefined) {
      const [, fence, language] = FENCE_START.exec(line.text) ?? [];
      if (fence !== undefined) open = { fence, language: language ?? '', lines: [] };
    } else if (line.text.trim().startsWith(open.fence)) {
      if (open.language === 'ts') blocks.push(toBlock(open.lines, line.number));
      open = undefined;
    } else {
      open.lines.push(line);
    }
  }
  if (open !== undefined) throw new Error(`line ${open.lines[0]?.number ?? '?'}: a code fence is never closed`);
  return blocks;
}

function toBlock(lines: readonly Line[], fallback: number): Block {
  return {
    line: lines[0]?.number ?? fallback,
    code: lines
      .map((l) => l.text)
      .join('\n')
      .trim(),
  };
}

interface Section {
  readonly tag: string | undefined;
  readonly lines: readonly Line[];
}

// the text of a comment from one block tag to the next; the tag's own line keeps what follows the tag
function sections(lines: readonly Line[]): readonly Section[] {
  const found: { tag: string | undefined; lines: Line[] }[] = [{ tag: undefined, lines: [] }];
  let fenced = false;
  for (const line of lines) {
    if (FENCE_START.test(line.text)) fenced = !fenced;
    const [, tag, rest] = fenced ? [] : (TAG.exec(line.text) ?? []);
    if (tag === undefined) found.at(-1)?.lines.push(line);
    else found.push({ tag, lines: [{ number: line.number, text: rest ?? '' }] });
  }
  return found;
}

// words on the line of the tag are a title if code follows below them, otherwise they are the code
function bareBlock({ lines }: Section): readonly Block[] {
  const [own, ...below] = lines.filter((l, index) => index === 0 || l.text.trim() !== '');
  if (own === undefined) return [];
  const title = own.text.trim();
  if (below.length > 0 && title.includes('//')) {
    throw new Error(`line ${own.number}: code that starts on the line of @example must be all on that line`);
  }
  const code = below.length > 0 ? below : title === '' ? [] : [own];
  return code.length === 0 ? [{ line: own.number, code: '' }] : [toBlock(code, own.number)];
}

function docComments(text: string): readonly { readonly line: number; readonly comment: string }[] {
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const comments = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      const comment = text.slice(pos, end);
      if (comment.startsWith('/**')) comments.set(pos, comment);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...comments]
    .sort(([a], [b]) => a - b)
    .map(([pos, comment]) => ({ line: file.getLineAndCharacterOfPosition(pos).line + 1, comment }));
}
