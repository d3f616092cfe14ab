/** The texts in which the version of a release stands. */
export interface VersionTexts {
  /** package.json. */
  readonly manifest: string;
  /** package-lock.json. */
  readonly lock: string;
  /** CITATION.cff. */
  readonly citation: string;
  /** CHANGELOG.md. */
  readonly changelog: string;
  /** The tag that is released, `v0.1.0`, where there is one already. */
  readonly tag?: string | undefined;
}

const HEADING = /^## (?!\[?Unreleased)\[?([^\]\s]+)\]?(?: [-–] (\d{4}-\d{2}-\d{2}))?\s*$/mu;
const UNRELEASED = /^## \[?Unreleased\]?\s*\n([\s\S]*?)(?=^## |(?![\s\S]))/mu;

/** Where the version of package.json, or the day of the release, is not the same everywhere; a line for each place. */
export function versionProblems({ manifest, lock, citation, changelog, tag }: VersionTexts): readonly string[] {
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const locked = JSON.parse(lock) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version?: string } | undefined>>;
  };
  const [, heading, day] = HEADING.exec(changelog) ?? [];
  const cited = valueOf(citation, 'version');
  const released = valueOf(citation, 'date-released');
  const waiting = UNRELEASED.exec(changelog)?.[1]?.trim() ?? '';
  const found: readonly (readonly [place: string, found: string | undefined, expected: string])[] = [
    ['package-lock.json', locked.version, version],
    ['package-lock.json, packages', locked.packages['']?.version, version],
    ['CITATION.cff, version', cited, version],
    ['CHANGELOG.md, the first heading of a version', heading, version],
    ['CITATION.cff, date-released', released, day ?? 'the day in the heading of CHANGELOG.md, YYYY-MM-DD'],
    ...(tag === undefined ? [] : [['the tag', tag, `v${version}`] as const]),
  ];
  return [
    ...found.flatMap(([place, text, expected]) =>
      text === expected ? [] : [`${place}: expected ${expected}, got ${text ?? 'nothing'}`],
    ),
    ...(waiting === '' ? [] : ['CHANGELOG.md: there are entries under Unreleased; move them under the version']),
  ];
}

function valueOf(citation: string, key: string): string | undefined {
  return new RegExp(`^${key}: *['"]?([^'"\\s]+)`, 'mu').exec(citation)?.[1];
}
