/** What an example throws, as far as an example can say it; throws itself if the example does not. */
export async function thrownBy(run: () => unknown): Promise<{ readonly name: string; readonly code?: unknown }> {
  let value: unknown;
  try {
    value = await run();
  } catch (error) {
    if (!(error instanceof Error))
      throw new Error(`expected an error to be thrown, got ${typeof error}`, { cause: error });
    return 'code' in error ? { name: error.name, code: error.code } : { name: error.name };
  }
  throw new Error(`expected an error to be thrown, got ${JSON.stringify(value)}`);
}
