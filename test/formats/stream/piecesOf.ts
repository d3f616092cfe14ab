import fc from 'fast-check';

/** Where a text or its bytes are cut, and as which of them the pieces come. */
export interface Cutting {
  readonly sizes: readonly number[];
  readonly as: 'bytes' | 'text' | 'web';
}

/** Any cuts: pieces of some sizes, over and over. */
export const cuttings: fc.Arbitrary<Cutting> = fc.record({
  sizes: fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 700 })), {
    minLength: 1,
    maxLength: 6,
  }),
  as: fc.constantFrom('bytes', 'text', 'web'),
});

/** A text as a stream, cut in pieces. */
export function streamOf(
  text: string,
  { sizes, as }: Cutting,
): AsyncIterable<Uint8Array | string> | ReadableStream<Uint8Array> {
  const whole = as === 'text' ? text : new TextEncoder().encode(text);
  const pieces: (string | Uint8Array)[] = [];
  for (let from = 0, count = 0; from < whole.length; count += 1) {
    const to = from + (sizes[count % sizes.length] ?? 1);
    pieces.push(whole.slice(from, to));
    from = to;
  }
  return as === 'web' ? webStream(pieces as Uint8Array[]) : iterated(pieces);
}

function webStream(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const rest = [...pieces];
  return new ReadableStream({
    pull: (controller) => {
      const piece = rest.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(piece);
    },
  });
}

async function* iterated(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}
