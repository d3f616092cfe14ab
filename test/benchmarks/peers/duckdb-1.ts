import { duckdb } from './shared/duckdb.js';

export const contestant = duckdb(1);
