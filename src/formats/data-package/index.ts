/**
 * Frictionless data packages.
 *
 * @module china-asean/data-package
 */
export type { Reading } from '../common/reading.js';
