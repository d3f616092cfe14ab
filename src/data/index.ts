/**
 * Published facts about trade, transport and agreements between China and ASEAN, each with its source.
 *
 * @module china-asean/data
 */
export { agreements } from './agreements.js';
export { assets } from './assets.js';
export { dataset } from './dataset.js';
export { events } from './events.js';
export { indicators } from './indicators.js';
export { observations } from './observations.js';
export { partners } from './partners.js';
export { sources } from './sources.js';
