/**
 * The ids that a dataset knows. Those of the bundled dataset are unions of literals, so that a misspelt one does not compile and
 * an editor completes them; in a dataset of yours they may be any text.
 */
export interface DatasetIds {
  /** Of economies, regions, blocs and the world: of all that follow. */
  readonly partner: string;
  /** Of economies. */
  readonly economy: string;
  /** Of regions. */
  readonly region: string;
  /** Of blocs. */
  readonly bloc: string;
  /** Of the world. */
  readonly world: string;
  /** Of what is measured. */
  readonly indicator: string;
  /** Of railways, ports, parks. */
  readonly asset: string;
  /** Of agreements. */
  readonly agreement: string;
  /** Of the versions of agreements. */
  readonly version: string;
}
