import { formatBounds } from '../../figure/formatFigure.js';
import type { Unit } from '../../figure/unit.js';
import type { Observation } from '../../model/observation.js';
import { formatPeriod } from '../../period/formatPeriod.js';
import type { Period } from '../../period/period.js';
import { codeWordsOf } from './codeWordsOf.js';
import { openSign } from './openSign.js';
import { plotted, type Plotted } from './plotted.js';
import type { Chart } from './readChart.js';
import type { Scale } from './scaleOf.js';

/** @internal A figure as a row of the data. */
export interface LevelRow extends Plotted {
  readonly id: string;
  readonly window: Period;
  readonly when: string;
  readonly label: string;
  readonly labelAt: number;
  readonly unit: Unit;
  readonly printed: string;
  readonly bounds: string;
  readonly status: string;
  readonly source: string;
}

/** @internal The figure of a window, with the text that stands over its mark. */
export function levelRow({ language, words }: Chart, scale: Scale, observation: Observation): LevelRow {
  const { id, period, figure, source, status } = observation;
  const { flags } = codeWordsOf(language);
  const drawn = plotted(figure, scale.exponent);
  return {
    id,
    window: period,
    when: formatPeriod(period, language),
    ...drawn,
    label: openSign(drawn.open) + scale.write(figure.value),
    // the first of a rank is the highest
    labelAt: figure.unit === 'rank' ? (drawn.low ?? drawn.value) : Math.max(0, drawn.value, drawn.high ?? 0),
    unit: figure.unit,
    printed: figure.printed,
    bounds: formatBounds(figure, { language }),
    status: status.map((flag) => flags[flag] ?? flag).join(words.list),
    source,
  };
}
