/** @internal A field as text; `null` where it is none, as what was not read from JSON may be. */
export function fieldText(field: unknown): string | null {
  if (typeof field === 'string') return field;
  if (typeof field !== 'object')
    return typeof field === 'number' || typeof field === 'boolean' || typeof field === 'bigint' ? String(field) : null;
  try {
    return JSON.stringify(field);
  } catch {
    return null;
  }
}
