import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/schema/exactly.js';

interface Wanted {
  readonly id: string;
  readonly note?: string | undefined;
}

const right = () => z.strictObject({ id: z.string(), note: z.string().optional() }).readonly();
const lessReadonly = () => z.strictObject({ id: z.string(), note: z.string().optional() });
const withoutNote = () => z.strictObject({ id: z.string() }).readonly();
const noteRequired = () => z.strictObject({ id: z.string(), note: z.string() }).readonly();
const wider = () => z.strictObject({ id: z.union([z.string(), z.number()]), note: z.string().optional() }).readonly();

describe('exactly', () => {
  it('compiles only for a schema that reads exactly the type', () => {
    expect(exactly<Wanted, ReturnType<typeof right>>(right).parse({ id: 'a' })).toEqual({ id: 'a' });
    // @ts-expect-error -- a field that is readonly in the type is not in the schema
    exactly<Wanted, ReturnType<typeof lessReadonly>>(lessReadonly);
    // @ts-expect-error -- the schema lacks a field
    exactly<Wanted, ReturnType<typeof withoutNote>>(withoutNote);
    // @ts-expect-error -- the schema asks for a field that the type leaves open
    exactly<Wanted, ReturnType<typeof noteRequired>>(noteRequired);
    // @ts-expect-error -- the schema reads more than the type
    exactly<Wanted, ReturnType<typeof wider>>(wider);
  });
});
