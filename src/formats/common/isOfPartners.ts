/** @internal Whether a field has the ids of partners. */
export function isOfPartners(field: string): boolean {
  return field === 'partner' || field === 'reporter';
}
