/** What has bytes that are still to be read: how it is called, and how a reader gets them. */
export interface Unread {
  readonly name: string;
  /** For readers of text and bytes. */
  readonly bytes: string;
  /** For readers of streams; `null` where they read it. */
  readonly stream: string | null;
}

const BLOBS = ['Blob', 'File'];

/** @internal What a value is that has to be awaited; `null` where it is nothing of the sort, as what JSON text says never is. */
export function unread(value: unknown): Unread | null {
  if (typeof value !== 'object' || value === null) return null;
  const has = (method: string | symbol): boolean =>
    typeof (value as Readonly<Record<string | symbol, unknown>>)[method] === 'function';
  if (has('then')) return { name: 'a promise', bytes: 'await it first', stream: 'await it first' };
  // not every platform's blobs have methods
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (BLOBS.includes(tag)) {
    const blob = tag.toLowerCase();
    return { name: `a ${tag}`, bytes: `pass await ${blob}.arrayBuffer()`, stream: `pass ${blob}.stream()` };
  }
  if (has('arrayBuffer')) {
    const kind = tag === 'Request' ? 'Request' : 'Response';
    const name = kind.toLowerCase();
    return { name: `a ${kind}`, bytes: `pass await ${name}.arrayBuffer()`, stream: `pass ${name}.body` };
  }
  if (!has('getReader') && !has(Symbol.asyncIterator)) return null;
  return { name: 'a stream', bytes: 'pass await new Response(stream).arrayBuffer()', stream: null };
}
