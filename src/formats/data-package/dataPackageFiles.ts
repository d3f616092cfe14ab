/**
 * The files of a data package by their paths, or what gives the file at a path and `undefined` where there is none. A file is text, its bytes
 * in UTF-8, or JSON that is parsed already.
 */
export type DataPackageFiles = Readonly<Record<string, unknown>> | ((path: string) => unknown);
