/** @internal What stands for a number that is missing: not a number, and "intentionally missing". */
export const SDMX_MISSING: readonly string[] = ['NaN', '#N/A'];
