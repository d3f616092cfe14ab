const BUFFERS = ['[object ArrayBuffer]', '[object SharedArrayBuffer]'];

/** @internal Whether a value is bytes, of this realm or another: a buffer, or a view of one such as a `Uint8Array`. */
export function isBytes(value: unknown): value is ArrayBufferView | ArrayBufferLike {
  return ArrayBuffer.isView(value) || BUFFERS.includes(Object.prototype.toString.call(value));
}
