import { PageEvent } from 'typedoc';

const LINK = 'href="explore/index.html"';

/** A plugin of typedoc: the link to the Explore page leads there from every page, also from those in folders. */
export function load(app) {
  app.renderer.on(PageEvent.END, (page) => {
    const folders = page.url.split('/').length - 1;
    page.contents = page.contents?.replaceAll(LINK, `href="${'../'.repeat(folders)}explore/index.html"`);
  });
}
