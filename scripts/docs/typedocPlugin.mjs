// What the pages of the documentation lack as typedoc writes them: the names of the guides in the navigation, Chinese words in the
// search, a way past the header for the keyboard, tables that scroll by themselves, headings that hold no link within a button, and
// a link to the Explore page that leads there from every folder.
import { createRequire } from 'node:module';
import { Converter, IndexEvent, JSX, PageEvent } from 'typedoc';

// the one that typedoc builds its index with
const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr');

/** Is called by typedoc. */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, nameByHeading);
  app.renderer.on(IndexEvent.PREPARE_INDEX, keepChineseWords);
  app.renderer.hooks.on('body.begin', () =>
    JSX.createElement('a', { href: '#content', class: 'skip-link' }, 'Skip to the content'),
  );
  app.renderer.on(PageEvent.END, (page) => {
    if (typeof page.contents === 'string') page.contents = linkExplore(mend(page.contents), page.url);
  });
}

// typedoc names a guide after its file or its front matter, which other readers of Markdown show as a table
function nameByHeading(_, document) {
  const [first] = document.content;
  const [, heading] = /^# (.+)$/mu.exec(first?.text.split('\n', 1)[0] ?? '') ?? [];
  if (heading === undefined)
    throw new Error(`${document.name}.md: expected a heading such as "# Periods" in its first line`);
  document.name = heading;
}

// the trimmer of lunr takes what is no letter of English off both ends of a word, which is all of a Chinese one. What is
// searched for is not trimmed in the page, as it searches for parts of words. The index names its trimmer: the name has to stay
function keepChineseWords() {
  const trimmer = (token) =>
    token.update((word) => word.replace(/^[^\p{L}\p{N}_]+/u, '').replace(/[^\p{L}\p{N}_]+$/u, ''));
  trimmer.label = lunr.trimmer.label;
  lunr.Pipeline.registeredFunctions[trimmer.label] = trimmer;
  lunr.trimmer = trimmer;
}

function mend(html) {
  return replaceOnce(
    html,
    '<div class="col-content">',
    '<div class="col-content" id="content" role="main" tabindex="-1">',
  )
    .replaceAll('<table>', '<div class="wide-table" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<summary[^>]*>.*?<\/summary>/gsu, (summary) =>
      summary.replaceAll(/<a [^>]*class="tsd-anchor-icon"[^>]*>.*?<\/a>/gsu, ''),
    );
}

function linkExplore(html, url) {
  const up = '../'.repeat(url.split('/').length - 1);
  return html.replaceAll('href="explore/index.html"', `href="${up}explore/index.html"`);
}

function replaceOnce(html, part, instead) {
  if (html.split(part).length !== 2)
    throw new Error(`expected ${part} once in a page: typedoc writes something else now`);
  return html.replace(part, instead);
}
