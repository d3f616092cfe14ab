import * as z from 'zod';
import type { Authority, Source } from '../model/source.js';
import { exactly } from './exactly.js';
import { id, period } from './text.js';

const authorities = [
  'official-statistics',
  'ministry',
  'intergovernmental',
  'operator',
  'media',
  'opinion',
  'repost',
] as const satisfies readonly Authority[];

const define = () =>
  z
    .strictObject({
      id: id(),
      publisher: z.string().min(1),
      title: z.string().min(1),
      url: z.url({ protocol: /^https?$/u }).nullable(),
      published: period().nullable(),
      authority: z.enum(authorities),
      note: z.string().optional(),
    })
    .readonly();

/** Where a claim was published. */
export const sourceSchema: z.ZodType<Source> = /* @__PURE__ */ exactly<Source, ReturnType<typeof define>>(define);
