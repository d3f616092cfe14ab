import type * as z from 'zod';

/** `true` if the two types are the same in every part: fields, optional ones, and what is readonly. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Makes a schema that is known to accept exactly `T`: if what it reads differs from `T` in any field, this does not compile.
 *
 * @internal
 */
export function exactly<T, S extends z.ZodType>(
  define: () => S,
  ..._proof: Same<z.output<S>, T> extends true ? [] : [mismatch: z.output<S>]
): z.ZodType<T> {
  return define() as z.ZodType as z.ZodType<T>;
}
