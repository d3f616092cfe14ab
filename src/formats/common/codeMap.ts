/**
 * What texts of an input stand for: a record by the texts, in which those stay that it does not name; or a function, such as `periodFromText`,
 * which is asked for each text that is not empty. A text for which it returns `undefined` or throws an error of this package is a
 * problem of the input.
 */
export type CodeMap = Readonly<Record<string, string>> | ((text: string) => string | undefined);
