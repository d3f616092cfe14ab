/**
 * SDMX.
 *
 * @module china-asean/sdmx
 */
export type { Reading } from '../common/reading.js';
