/**
 * Datasets as data packages, for whoever uses no TypeScript: Frictionless Data Package 2.
 *
 * @module china-asean/data-package
 */
export type { SafeReading } from '../common/reading.js';
export type { DataPackageFiles } from './dataPackageFiles.js';
export type { DataPackageLicense, DataPackageWriteOptions } from './dataPackageWriteOptions.js';
export type { DataPackageReadOptions } from './dataPackageReadOptions.js';
export { readDataPackage } from './readDataPackage.js';
export { safeReadDataPackage } from './safeReadDataPackage.js';
export { writeDataPackage } from './writeDataPackage.js';
