// what tests use of node:fs, in a browser: the files of the repository, by what test/browser/repositoryFiles.ts serves

function request(what: 'file' | 'folder', path: string | URL): string {
  const { pathname } = path instanceof URL ? path : new URL(path, 'file:///');
  const answer = new XMLHttpRequest();
  answer.open('GET', `/repository/${what}?path=${encodeURIComponent(decodeURIComponent(pathname))}`, false);
  answer.send();
  if (answer.status !== 200) throw new Error(`${pathname}: ${answer.responseText}`);
  return answer.responseText;
}

/** The text of a file. */
export function readFileSync(path: string | URL, encoding: 'utf8'): string {
  if (encoding !== 'utf8') throw new Error(`expected 'utf8', got ${JSON.stringify(encoding)}`);
  return request('file', path);
}

/** The names in a folder. */
export function readdirSync(path: string | URL): readonly string[] {
  return JSON.parse(request('folder', path)) as readonly string[];
}
