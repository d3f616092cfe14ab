import type { InfrastructureAsset } from '../model/infrastructureAsset.js';
import { borderPorts } from './assets/borderPorts.js';
import { industrialParks } from './assets/industrialParks.js';
import { links } from './assets/links.js';
import { railways } from './assets/railways.js';
import { seaports } from './assets/seaports.js';
import type { AssetId } from './ids.js';

/** Railways, ports and parks: the status is that of the milestones, the attributes are claims. */
export const assets = (): readonly InfrastructureAsset<AssetId>[] =>
  [railways(), borderPorts(), seaports(), links(), industrialParks()].flat();
