import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u;
const LICENCE = /^(licen[cs]e|copying|notice)/iu;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The licences of all packages of which something that was built contains code: name, version, licence, and its text. */
export async function noticesOf(what: string, { outputs }: Metafile, root: string): Promise<string> {
  const inputs = Object.values(outputs).flatMap(({ inputs: parts }) =>
    Object.entries(parts).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = [...new Set(inputs.flatMap((path) => PACKAGE.exec(path) ?? []))].sort();
  const notices = await Promise.all(folders.map((folder) => noticeOf(join(root, folder))));
  return `${[`${what} contains code of these packages.`, ...notices].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = (await readdir(folder)).filter((file) => LICENCE.test(file)).sort();
  if (license === undefined && files.length === 0) throw new Error(`${name} ${version} does not say its licence`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts.map((text) => text.trim())].join('\n\n');
}
