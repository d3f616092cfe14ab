import type { Unit } from '../figure/unit.js';
import type { Observation } from '../model/observation.js';
import type { BundledIds } from './ids.js';
import { borderPorts } from './observations/borderPorts.js';
import { customs2024Dollars, customs2024Yuan } from './observations/customs2024.js';
import { customs2026 } from './observations/customs2026.js';
import { industrialParks } from './observations/industrialParks.js';
import { investment } from './observations/investment.js';
import { railways } from './observations/railways.js';
import { seaports } from './observations/seaports.js';
import { tradeWithAsean } from './observations/tradeWithAsean.js';
import { tradeWithMembers } from './observations/tradeWithMembers.js';
import { tradeWithWorld } from './observations/tradeWithWorld.js';
import { travel } from './observations/travel.js';

/** The published figures, by subject. */
export const observations = (): readonly Observation<Unit, BundledIds>[] =>
  [
    tradeWithAsean(),
    tradeWithMembers(),
    tradeWithWorld(),
    customs2024Yuan(),
    customs2024Dollars(),
    customs2026(),
    railways(),
    borderPorts(),
    seaports(),
    industrialParks(),
    investment(),
    travel(),
  ].flat();
