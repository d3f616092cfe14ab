// what tests use of node:path, in a browser

/** Paths after one another, without . and .. */
export function join(...paths: readonly string[]): string {
  const { pathname } = new URL(paths.join('/').replaceAll(/\/{2,}/gu, '/'), 'file:///');
  return decodeURIComponent(pathname);
}
