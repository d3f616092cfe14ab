/** @internal Sizes on a timeline, in pixels: a milestone, a further line of it, a bar, a name, and from a point to its text. */
export const TIMELINE = { row: 19, line: 14, bar: 26, name: 20, gap: 9 } as const;
