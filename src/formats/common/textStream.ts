/** A stream of text: bytes in UTF-8 or pieces of text, cut anywhere. A body of `fetch` is one, and so is a file of Node. */
export type TextStream = AsyncIterable<Uint8Array | ArrayBuffer | string> | ReadableText;

/** What a web stream has, as far as it is used. */
export interface ReadableText {
  /** Takes the stream. */
  readonly getReader: () => TextReader;
}

/** A piece of a stream, or its end. */
export interface ReadPiece {
  /** Whether this is the end. */
  readonly done: boolean;
  /** The piece. */
  readonly value?: Uint8Array | ArrayBuffer | string | undefined;
}

/** What reads a web stream. */
export interface TextReader {
  /** The next piece. */
  readonly read: () => Promise<ReadPiece>;
  /** Says that no more is wanted. */
  readonly cancel: (reason?: unknown) => Promise<void>;
}

/** What an `AbortSignal` has, as far as it is used. */
export interface StopSignal {
  /** Whether it was given. */
  readonly aborted: boolean;
  /** Why. */
  readonly reason?: unknown;
  /** Listens to it. */
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  /** Listens no more. */
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** How much of a stream was read. */
export interface StreamProgress {
  /** The bytes so far; of pieces of text, those that they have in UTF-8. */
  readonly bytes: number;
  /** The rows so far, those that are left out included. */
  readonly rows: number;
}

/** What every reader of streams may be told. */
export interface StreamOptions {
  /** Is told how much was read, after each piece of the stream and at the end. Default: nobody is. */
  readonly onProgress?: ((progress: StreamProgress) => void) | undefined;
  /** Stops the reading; the promise is rejected with its reason. Default: nothing does. */
  readonly signal?: StopSignal | undefined;
}
