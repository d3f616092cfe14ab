import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

const PLACES = [
  { TZ: 'Asia/Shanghai', LC_ALL: 'th_TH.UTF-8', EXPECTED_LOCALE: 'th-TH' }, // a Buddhist calendar
  { TZ: 'America/New_York' }, // behind UTC: a local midnight is the day before
  { TZ: 'Pacific/Apia' }, // 30 December 2011 does not exist
];

// the results are told by exit code and printed only on failure, so that one run has one summary: the last
for (const place of PLACES) {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [VITEST, 'run', '--project', 'unit', '--reporter', 'dot', '--no-color'],
    {
      cwd: ROOT,
      env: { ...process.env, ...place, EXPECTED_ZONE: place.TZ, FORMULA_CASES: '100' },
      encoding: 'utf8',
      maxBuffer: Infinity, // a place in which much fails prints much
    },
  );
  const [, tests] = /^\s*Tests\s+(.*)$/mu.exec(stdout) ?? [];
  const passed = status === 0 && tests !== undefined;
  if (!passed) process.exitCode = 1;
  console.log(`${place.TZ}: ${passed ? tests : `failed\n${stdout}${stderr}${error?.message ?? ''}`}`);
}
