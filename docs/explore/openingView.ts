import { comparePeriods } from 'china-asean';
import { chooseView, type View } from './chooseView.js';
import { viewFigures } from './viewFigures.js';

/** What the page shows to whoever comes without a wish: the usual view, from its last run of windows without a gap. */
export function openingView(): View {
  const view = chooseView(new Map());
  const last = [...viewFigures(view).series.gaps].sort(comparePeriods).at(-1);
  if (last === undefined) return view;
  const from = view.windows.find((period) => comparePeriods(last, period) < 0);
  return from === undefined ? view : chooseView(new Map([...view.chosen, ['from', from]]));
}
