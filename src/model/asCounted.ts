import type { Basis } from './observation.js';
import type { Bloc } from './tradePartner.js';

/** @internal A bloc as figures of a basis count it: each member from the day from which it is in the office's total of the bloc. */
export function asCounted(bloc: Bloc, basis: Basis): Bloc {
  if (bloc.members.every(({ counted }) => counted === undefined)) return bloc;
  const members = bloc.members.map((membership) => {
    const counted = membership.counted?.find((count) => count.basis === basis);
    return counted === undefined ? membership : { ...membership, from: counted.from };
  });
  return { ...bloc, members };
}
