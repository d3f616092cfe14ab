import { ChinaAseanError, quote } from '../../errors.js';
import { chunksOf } from './chunksOf.js';
import { bytesOf } from './bytesOf.js';
import { malformedAt } from './malformedAt.js';
import { refuseBytes } from './refuseBytes.js';
import type { StreamOptions, TextStream } from './textStream.js';
import { utf8Decoder, type Utf8Decoder } from './utf8Decoder.js';

/** What takes a text piece by piece. */
export interface TextFeed<T> {
  /** Takes text from a place on and tells up to which it has been read; of the last text, all is. */
  readonly read: (text: string, isLast: boolean) => number;
  /** How many rows were read. */
  readonly rows: () => number;
  /** What was made of it, once all is read. */
  readonly finish: () => T;
}

// what one value, row or cell can be
const LONGEST = 67_108_864;

/** @internal Reads a stream to its end, and never holds more than the part that is read and a row that is cut. */
export async function readStream<T>(
  caller: string,
  stream: TextStream,
  feedOf: () => TextFeed<T>,
  options: StreamOptions,
): Promise<T> {
  const { onProgress, signal } = options;
  const feed = feedOf();
  const { next, stop } = chunksOf(caller, stream, signal);
  const decode = chunkDecoder(caller);
  let text = '';
  let wanted = 0;
  const tell = (): void => onProgress?.({ bytes: decode.bytes(), rows: feed.rows() });
  try {
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
      text += decode.chunk(chunk);
      if (text.length >= wanted) {
        text = text.slice(feed.read(text, false));
        if (text.length > LONGEST) refuseLength(caller, feed.rows());
        wanted = 2 * text.length; // what is cut is looked at again when there is twice as much
      }
      tell();
    }
    feed.read(text + decode.end(), true);
    const result = feed.finish();
    tell();
    return result;
  } catch (error) {
    stop(error);
    throw error;
  }
}

function refuseLength(caller: string, rows: number): never {
  const message = `expected the end of a value behind row ${rows} within ${LONGEST} characters: is a quote or bracket not closed?`;
  throw new ChinaAseanError('invalid-input', `${caller}: ${message}`, { rows }, [
    { code: 'too-long', path: [], message },
  ]);
}

interface ChunkDecoder {
  readonly chunk: (chunk: unknown) => string;
  readonly end: () => string;
  readonly bytes: () => number;
}

function chunkDecoder(caller: string): ChunkDecoder {
  let decoder: Utf8Decoder | null = null; // none is needed for text
  let bytes = 0;
  let tail: Uint8Array = new Uint8Array(0); // of a character that is cut
  const refuse = (piece: Uint8Array): never => {
    const all = joined(tail, piece);
    const at = malformedAt(all);
    return refuseBytes(caller, all[at], bytes - tail.length + at);
  };
  const end = (): string => {
    try {
      return decoder?.decode() ?? '';
    } catch {
      return refuseBytes(caller, undefined, bytes - tail.length);
    }
  };
  return {
    bytes: () => bytes,
    end,
    chunk: (chunk) => {
      if (typeof chunk === 'string') {
        const before = end();
        tail = tail.subarray(0, 0);
        bytes += bytesIn(chunk);
        return before + chunk;
      }
      const piece = bytesOf(caller, chunk);
      if (piece === null) {
        const message = `${caller}: expected pieces of bytes or text, got ${quote(chunk)}`;
        throw new ChinaAseanError('invalid-argument', message);
      }
      decoder ??= utf8Decoder(caller);
      let text = '';
      try {
        text = decoder.decode(piece, { stream: true });
      } catch {
        refuse(piece);
      }
      tail = cutIn(piece.length >= 3 ? piece : joined(tail, piece));
      bytes += piece.length;
      return text;
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

// the bytes of a last character that is not whole
function cutIn(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.slice(-back) : bytes.slice(0, 0);
  }
  return bytes.slice(0, 0);
}

// each half of a pair of surrogates counts for half of its four bytes, as the pair may be cut
function bytesIn(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
