/** @internal That an observation is normal, which is no flag but is not nothing either. */
export const NORMAL = 'A';
