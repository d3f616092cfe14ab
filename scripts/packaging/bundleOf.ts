import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';

/** What a browser would load for a piece of code. */
export interface Bundle {
  readonly code: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and gzipped. */
  readonly gzipped: number;
  /** For each file that is in it, the bytes that are left of it. */
  readonly inputs: ReadonlyMap<string, number>;
}

/**
 * Bundles code as if it stood in a folder, minified; packages that are `beside` are left out.
 */
export async function bundleOf(contents: string, folder: string, beside: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    external: [...beside],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [{ contents: bytes, text } = { contents: new Uint8Array(), text: '' }] = outputFiles;
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    code: text.trim(),
    minified: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
    inputs: new Map(
      used.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [[path, bytesInOutput] as const] : [])),
    ),
  };
}
