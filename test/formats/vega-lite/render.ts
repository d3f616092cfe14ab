import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from 'china-asean/vega-lite';

interface Logger {
  readonly level: () => Logger;
  readonly warn: (...said: readonly unknown[]) => Logger;
  readonly error: (...said: readonly unknown[]) => Logger;
  readonly info: () => Logger;
  readonly debug: () => Logger;
}

/** A specification as SVG, and all that Vega-Lite and Vega had to say against it. */
export async function render(
  spec: VegaLiteSpec,
): Promise<{ readonly svg: string; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const complain = (...said: readonly unknown[]): Logger => {
    warnings.push(said.map(String).join(' '));
    return logger;
  };
  const logger: Logger = {
    level: () => logger,
    warn: complain,
    error: complain,
    info: () => logger,
    debug: () => logger,
  };
  const copy = structuredClone(spec) as unknown as TopLevelSpec;
  const view = new vega.View(vega.parse(compile(copy, { logger: logger }).spec), {
    renderer: 'none',
    logger: logger,
  });
  return { svg: await view.toSVG(), warnings };
}

/** The rows of the data. */
export function rowsOf(spec: VegaLiteSpec): readonly Readonly<Record<string, unknown>>[] {
  return (spec['data'] as { readonly values: readonly Readonly<Record<string, unknown>>[] }).values;
}

/** The notes and the source line. */
export function notesOf(spec: VegaLiteSpec): string {
  const { data } = spec.vconcat.at(-1) as {
    readonly data: { readonly values: readonly { readonly lines: readonly string[] }[] };
  };
  return data.values.flatMap(({ lines }) => lines).join(' ');
}

/** All marks of a specification, by their type. */
export function marksOf(spec: VegaLiteSpec): readonly string[] {
  return [...JSON.stringify(spec).matchAll(/"mark":\{"type":"(\w+)"/gu)].map(([, type = '']) => type);
}
