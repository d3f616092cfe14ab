import * as z from 'zod';
import { BASES } from '../model/observation.js';
import type { TradePartner } from '../model/tradePartner.js';
import { exactly } from './exactly.js';
import { namesSchema } from './namesSchema.js';
import { currency, date, id } from './text.js';

const codesOf = () =>
  z
    .strictObject({
      alpha3: z
        .string()
        .regex(/^[A-Z]{3}$/u)
        .optional(),
      m49: z
        .string()
        .regex(/^\d{3}$/u)
        .optional(),
      imf: z.string().optional(),
      comtrade: z.string().optional(),
      worldBank: z.string().optional(),
    })
    .readonly();

const membershipOf = () =>
  z
    .strictObject({
      member: id(),
      from: date(),
      to: date().optional(),
      source: id(),
      note: z.string().optional(),
      counted: z
        .array(z.strictObject({ basis: z.enum(BASES), from: date(), source: id() }).readonly())
        .readonly()
        .optional(),
    })
    .readonly();

const define = () => {
  const base = { id: id(), names: namesSchema, aliases: z.array(z.string()).readonly().optional(), codes: codesOf() };
  return z.discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('economy'), currency: currency() }).readonly(),
    z.strictObject({ ...base, kind: z.literal('region'), within: id() }).readonly(),
    z.strictObject({ ...base, kind: z.literal('bloc'), members: z.array(membershipOf()).readonly() }).readonly(),
    z.strictObject({ ...base, kind: z.literal('world') }).readonly(),
  ]);
};

/** Whoever trade is with, or whoever reports it. */
export const tradePartnerSchema: z.ZodType<TradePartner> = /* @__PURE__ */ exactly<
  TradePartner,
  ReturnType<typeof define>
>(define);
