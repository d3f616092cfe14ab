/** What has bytes that are still to be read: how it is called, and how a reader gets them. */
export interface Unread {
  readonly name: string;
  /** For readers of text and bytes. */
  readonly bytes: string;
  /** For readers of streams. */
  readonly stream: string;
}

const BLOBS = ['[object Blob]', '[object File]'];

/** @internal What a value is that has to be awaited; `null` where it is nothing of the sort, as what JSON text says never is. */
export function unread(value: unknown): Unread | null {
  if (typeof value !== 'object' || value === null) return null;
  const has = (method: string | symbol): boolean =>
    typeof (value as Readonly<Record<string | symbol, unknown>>)[method] === 'function';
  if (has('then')) return { name: 'a promise', bytes: 'await it first', stream: 'await it first' };
  // not every platform's blobs have methods
  if (BLOBS.includes(Object.prototype.toString.call(value))) {
    return { name: 'a Blob', bytes: 'pass await blob.arrayBuffer()', stream: 'pass blob.stream()' };
  }
  if (has('arrayBuffer')) {
    return { name: 'a Response', bytes: 'pass await response.arrayBuffer()', stream: 'pass response.body' };
  }
  if (!has('getReader') && !has(Symbol.asyncIterator)) return null;
  return { name: 'a stream', bytes: 'pass await new Response(stream).arrayBuffer()', stream: 'pass it as it is' };
}
