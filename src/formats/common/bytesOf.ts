/** @internal The bytes that a value is, of this realm or another: a list of them such as a buffer of Node, or an `ArrayBuffer`; otherwise `null`. */
export function bytesOf(value: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(value)) {
    return (value as Partial<Uint8Array>)[Symbol.toStringTag] === 'Uint8Array' ? (value as Uint8Array) : null;
  }
  const isBuffer = Object.prototype.toString.call(value) === '[object ArrayBuffer]';
  return isBuffer ? new Uint8Array(value as ArrayBuffer) : null;
}
