import { dataset } from 'china-asean/data';

const { sources, partners, indicators, assets } = dataset;

/** The records that charts take their names and source lines from. */
export const CHART_RECORDS = { sources, partners, indicators, assets };
