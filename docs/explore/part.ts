/** The part of the page with an id; the page is built with all of them. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no part ${JSON.stringify(id)}.`);
  return found;
}
