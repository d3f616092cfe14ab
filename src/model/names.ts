/** What a thing is called: in English, in Chinese where known, and in its own language. */
export interface Names {
  /** English. */
  readonly en: string;
  /** Chinese, simplified characters. */
  readonly zh?: string | undefined;
  /** The language of the place, in its own script. */
  readonly local?: string | undefined;
}
