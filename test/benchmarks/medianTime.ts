const WARM_UP = 200;
const LEAST_RUNS = 5;
const LEAST_TIME = 500;
const MOST_TIME = 4000;

/** The median of the times of several runs in milliseconds, after some that do not count. */
export async function medianTime(run: () => unknown): Promise<number> {
  const once = async (): Promise<number> => {
    const start = performance.now();
    const result = run();
    if (result instanceof Promise) await result;
    return performance.now() - start;
  };
  globalThis.gc?.();
  const first = await once();
  if (first > MOST_TIME) return first;
  for (let spent = first; spent < WARM_UP;) spent += await once();
  const times: number[] = [];
  for (let spent = 0; spent < MOST_TIME && (times.length < LEAST_RUNS || spent < LEAST_TIME);) {
    const time = await once();
    times.push(time);
    spent += time;
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)] ?? first;
}
