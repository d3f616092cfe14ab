/** What a phrase is read with. */
export interface Context {
  /** The text, for messages. */
  readonly text: string;
  /** The year of a phrase that names none. */
  readonly referenceYear: number | undefined;
  /** Whether a bare year from 2400 to 2699 is one of the Buddhist era. */
  readonly buddhist: boolean;
}
