import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, type Bundle } from './bundleOf.js';
import { entries } from './entries.js';
import type { Packed } from './packInto.js';
import { codeOf, PROGRAMS, type Program } from './programs.js';

/** How much a program is. */
export interface ProgramSize {
  readonly program: Program;
  readonly whole: Bundle;
  /** Without the package that the ceiling leaves out. */
  readonly counted: Bundle;
}

/** How much all of an entry point is. */
export interface EntrySize {
  readonly entry: string;
  readonly whole: Bundle;
  /** The other packages that are in it, by name. */
  readonly packages: readonly string[];
}

/** What the package is, in bytes. */
export interface Sizes {
  readonly programs: readonly ProgramSize[];
  readonly entries: readonly EntrySize[];
  readonly tarball: { readonly packed: number; readonly unpacked: number; readonly files: number };
}

/** Measures what a browser would load of the packed package, and the tarball itself. */
export async function sizesOf({ tarball, files, consumer }: Packed): Promise<Sizes> {
  const installed = join(consumer, 'node_modules/china-asean');
  return {
    programs: await Promise.all(PROGRAMS.map((program) => programSize(program, consumer))),
    entries: await Promise.all([...entries().values()].map((entry) => entrySize(entry, consumer))),
    tarball: {
      packed: readFileSync(tarball).length,
      unpacked: files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0),
      files: files.length,
    },
  };
}

async function programSize(program: Program, consumer: string): Promise<ProgramSize> {
  const whole = await bundleOf(codeOf(program), consumer);
  const counted = program.beside === undefined ? whole : await bundleOf(codeOf(program), consumer, [program.beside]);
  return { program, whole, counted };
}

async function entrySize(entry: string, consumer: string): Promise<EntrySize> {
  const whole = await bundleOf(`export * from '${entry}';`, consumer);
  return { entry, whole, packages: packagesIn(whole) };
}

/** The packages of which a bundle holds anything, but this one. */
export function packagesIn({ inputs }: Bundle): readonly string[] {
  const names = [...inputs.keys()].flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name !== 'china-asean').sort();
}
