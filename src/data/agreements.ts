import type { Agreement } from '../model/agreement.js';
import { cafta } from './agreements/cafta.js';
import { rcep } from './agreements/rcep.js';
import { wto } from './agreements/wto.js';
import type { AgreementId, VersionId } from './ids.js';

/** The China–ASEAN Free Trade Area, and the two wider agreements that most of its parties share. */
export const agreements = (): readonly Agreement<AgreementId, VersionId>[] => [cafta(), rcep(), wto()];
