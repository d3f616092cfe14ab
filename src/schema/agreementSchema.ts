import * as z from 'zod';
import type { Agreement } from '../model/agreement.js';
import { exactly } from './exactly.js';
import { ratioSchema } from './figureSchema.js';
import { agreementMilestoneSchema } from './milestoneSchema.js';
import { namesSchema } from './namesSchema.js';
import { date, id, period, sourced } from './text.js';

const phrase = () => z.string().min(1);

const chapterOf = () =>
  z.strictObject({ id: id(), title: phrase(), contents: z.array(phrase()).readonly(), ...sourced() }).readonly();

const cutOf = () =>
  z
    .strictObject({
      parties: z.array(id()).readonly(),
      rate: ratioSchema,
      by: period(),
      note: z.string().optional(),
    })
    .readonly();

const trackOf = () =>
  z
    .strictObject({
      id: id(),
      title: phrase(),
      covers: z.string().optional(),
      cuts: z.array(cutOf()).readonly(),
      ...sourced(),
    })
    .readonly();

const ruleOf = () =>
  z
    .strictObject({
      id: id(),
      title: phrase(),
      threshold: ratioSchema.optional(),
      from: period().optional(),
      ...sourced(),
    })
    .readonly();

const roundOf = () =>
  z
    .strictObject({
      round: z.int().positive(),
      first: period().nullable(),
      last: date().optional(),
      place: z.string().optional(),
      ...sourced(),
    })
    .readonly();

const versionOf = () =>
  z
    .strictObject({
      id: id(),
      names: namesSchema,
      scope: z.array(phrase()).readonly(),
      chapters: z.array(chapterOf()).readonly(),
      tariffTracks: z.array(trackOf()).readonly(),
      originRules: z.array(ruleOf()).readonly(),
      rounds: z.array(roundOf()).readonly(),
      milestones: z.array(agreementMilestoneSchema).readonly(),
      checked: period().optional(),
      source: id(),
      note: z.string().optional(),
    })
    .readonly();

const partyOf = () =>
  z
    .strictObject({
      party: id(),
      from: period().nullable(),
      checked: date().optional(),
      source: id(),
      note: z.string().optional(),
    })
    .readonly();

const instrumentOf = () =>
  z
    .strictObject({
      id: id(),
      version: id(),
      names: namesSchema,
      signed: period().nullable(),
      place: z.string().optional(),
      partial: z.literal(true).optional(),
      parties: z.array(partyOf()).readonly(),
      ...sourced(),
    })
    .readonly();

const define = () =>
  z
    .strictObject({
      id: id(),
      names: namesSchema,
      parties: z.array(id()).readonly(),
      versions: z.array(versionOf()).readonly(),
      instruments: z.array(instrumentOf()).readonly(),
    })
    .readonly();

/** A trade agreement with its versions and instruments. */
export const agreementSchema: z.ZodType<Agreement> = /* @__PURE__ */ exactly<Agreement, ReturnType<typeof define>>(
  define,
);
