import toolkit from 'jsonstat-toolkit';

/** What jsonstat-toolkit makes of a message, as far as it is used. */
export interface Peer {
  readonly class: string;
  readonly n: number;
  readonly id: readonly string[];
  readonly role: Readonly<Record<string, readonly string[] | null>>;
  readonly Dataset: (at: number) => Peer;
  readonly Dimension: (id: string) => Peer;
  readonly Category: (id: string) => { readonly label: string; readonly unit: unknown };
  readonly Data: (at: Readonly<Record<string, string>>) => PeerCell;
}

/** A cell, as jsonstat-toolkit gives it. */
export interface PeerCell {
  readonly value: number | null;
  readonly status: string | null;
}

/** What jsonstat-toolkit makes of a message; it changes what it is given, so it is given a copy. */
export function peerOf(written: object): Peer {
  return (toolkit as (json: unknown) => Peer)(JSON.parse(JSON.stringify(written)));
}
