import { figureShape } from '../common/figureShape.js';
import { namesShape } from '../common/namesShape.js';
import { observationShape } from '../common/observationShape.js';
import { shape, type ShapeCheck } from '../common/shape.js';
import { sourceShape } from '../common/sourceShape.js';

type Fields = Readonly<Record<string, ShapeCheck>>;

/** @internal Makes what checks the lists of a dataset, as far as tables are made of them. */
export function datasetShape(): ShapeCheck {
  const { record, list } = shape;
  return record({
    partners: list(partnerShape()),
    indicators: list(indicatorShape()),
    sources: list(sourceShape()),
    observations: list(observationShape()),
    assets: list(assetShape()),
    agreements: list(agreementShape()),
    events: list(eventShape()),
  });
}

const note = (): Fields => ({ source: shape.id(), note: shape.optional(shape.text()) });
const sourced = (): Fields => ({ ...note(), corroboration: shape.list(shape.id()) });

function partnerShape(): ShapeCheck {
  const { record, list, optional, text, id, period } = shape;
  const codes = Object.fromEntries(
    ['alpha3', 'm49', 'imf', 'comtrade', 'worldBank'].map((name) => [name, optional(text())]),
  );
  const base = { id: id(), kind: id(), names: namesShape(), aliases: optional(list(text())), codes: record(codes) };
  const member = record({ member: id(), from: period(), to: optional(period()), ...note() });
  const [economy, region, bloc, other] = [
    record({ ...base, currency: id() }),
    record({ ...base, within: id() }),
    record({ ...base, members: list(member) }),
    record(base),
  ] as const;
  const byKind = new Map<unknown, ShapeCheck>([
    ['economy', economy],
    ['region', region],
    ['bloc', bloc],
  ]);
  return (value, path, issues) => {
    const { kind } = (value ?? {}) as Readonly<Record<string, unknown>>;
    (byKind.get(kind) ?? other)(value, path, issues);
  };
}

function indicatorShape(): ShapeCheck {
  const { record, list, optional, id } = shape;
  return record({
    id: id(),
    names: namesShape(),
    definition: id(),
    nature: id(),
    timeCollection: id(),
    derivedFrom: optional(record({ indicator: id(), as: id(), among: optional(id()) })),
    dimensions: list(id()),
  });
}

function milestoneShape(): ShapeCheck {
  const { record, optional, text, id, period } = shape;
  return record({
    id: id(),
    date: period(),
    title: id(),
    place: optional(text()),
    status: optional(id()),
    announced: optional(period()),
    ...note(),
  });
}

function assetShape(): ShapeCheck {
  const { record, list, optional, text, id, period, decimal } = shape;
  return record({
    id: id(),
    kind: id(),
    names: namesShape(),
    checked: optional(period()),
    note: optional(text()),
    places: list(
      record({
        name: id(),
        partner: id(),
        longitude: optional(decimal()),
        latitude: optional(decimal()),
        note: optional(text()),
      }),
    ),
    milestones: list(milestoneShape()),
    attributes: list(record({ attribute: id(), figure: figureShape(), period: optional(period()), ...sourced() })),
    organizations: list(record({ role: id(), name: id(), ...note() })),
  });
}

function agreementShape(): ShapeCheck {
  const { record, list, optional, nullable, text, id, period } = shape;
  const party = record({ party: id(), from: nullable(period()), checked: optional(period()), ...note() });
  const instrument = record({
    id: id(),
    version: id(),
    names: namesShape(),
    signed: nullable(period()),
    place: optional(text()),
    parties: list(party),
    ...sourced(),
  });
  const version = versionShape();
  return record({
    id: id(),
    names: namesShape(),
    parties: list(id()),
    versions: list(version),
    instruments: list(instrument),
  });
}

function versionShape(): ShapeCheck {
  const { record, list, optional, nullable, text, id, period, whole } = shape;
  const cut = record({ parties: list(id()), rate: figureShape(), by: period(), note: optional(text()) });
  const track = record({ id: id(), title: id(), covers: optional(text()), cuts: list(cut), ...sourced() });
  const rule = record({
    id: id(),
    title: id(),
    threshold: optional(figureShape()),
    from: optional(period()),
    ...sourced(),
  });
  const round = record({
    round: whole(),
    first: nullable(period()),
    last: optional(period()),
    place: optional(text()),
    ...sourced(),
  });
  return record({
    id: id(),
    names: namesShape(),
    scope: list(id()),
    chapters: list(record({ id: id(), title: id(), contents: list(id()), ...sourced() })),
    tariffTracks: list(track),
    originRules: list(rule),
    rounds: list(round),
    milestones: list(milestoneShape()),
    checked: optional(period()),
    ...note(),
  });
}

function eventShape(): ShapeCheck {
  const { record, list, optional, nullable, text, id, period, whole } = shape;
  return record({
    id: id(),
    names: namesShape(),
    edition: nullable(whole()),
    editions: optional(list(nullable(whole()))),
    first: period(),
    last: nullable(period()),
    place: id(),
    venue: optional(text()),
    partner: id(),
    theme: optional(text()),
    countryOfHonour: optional(id()),
    specialPartner: optional(id()),
    status: optional(id()),
    results: list(record({ result: id(), figure: figureShape(), growth: optional(figureShape()) })),
    ...sourced(),
  });
}
