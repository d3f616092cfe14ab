import * as z from 'zod';
import type { Names } from '../model/names.js';
import { exactly } from './exactly.js';

const define = () =>
  z.strictObject({ en: z.string().min(1), zh: z.string().optional(), local: z.string().optional() }).readonly();

/** What a thing is called. */
export const namesSchema: z.ZodType<Names> = /* @__PURE__ */ exactly<Names, ReturnType<typeof define>>(define);
