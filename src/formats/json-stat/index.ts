/**
 * JSON-stat.
 *
 * @module china-asean/json-stat
 */
export type { Reading } from '../common/reading.js';
