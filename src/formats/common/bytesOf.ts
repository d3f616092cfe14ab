import { inputError } from './inputError.js';
import { isBytes } from './isBytes.js';

/** @internal The bytes that a value is, or `null` where it is none; those of a buffer that was handed to another thread are refused. */
export function bytesOf(caller: string, value: unknown): Uint8Array | null {
  if (!isBytes(value)) return null;
  const bytes = viewOf(value);
  if (bytes === null) {
    const message =
      'expected text or its bytes, got a buffer that was transferred away: pass a copy, or read it before it is posted';
    throw inputError(caller, 'bytes that are there', [{ code: 'not-read', path: [], message }]);
  }
  // decoders need not take what other threads may write
  const isShared = Object.prototype.toString.call(bytes.buffer) === '[object SharedArrayBuffer]';
  return isShared ? bytes.slice() : bytes;
}

function viewOf(value: ArrayBufferView | ArrayBufferLike): Uint8Array | null {
  try {
    return ArrayBuffer.isView(value)
      ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      : new Uint8Array(value);
  } catch {
    return null; // there is no other way to tell on every platform
  }
}
