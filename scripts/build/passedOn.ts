import type { Plugin } from 'esbuild';
import { basename } from 'node:path';

/** Leaves out the files of entry points that nobody imports: they only pass on what esbuild has put into a file of its own because of them. */
export function passedOn(names: readonly string[]): Plugin {
  return {
    name: 'passed-on',
    setup: (context) => {
      context.onEnd((result) => {
        result.outputFiles = result.outputFiles?.filter(({ path }) => {
          const [name = ''] = basename(path).split('.');
          return !names.includes(name);
        });
      });
    },
  };
}
