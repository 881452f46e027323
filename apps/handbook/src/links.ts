import { describedKinds } from '@polku/domain/reference';

/** Kinds whose entries have a page each; the entries of the others stand on the page of their kind. */
const ownPages: ReadonlySet<string> = new Set(['metrics', 'pilots', 'systems', 'schema', 'service-cards', 'fidelity-scales']);

export const hasOwnPages = (kind: string): boolean => ownPages.has(kind);

/** Letters that addresses and anchors may have everywhere. */
export const slug = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');

/** The address of an entry's own page, or of its place on the page of its kind. */
export const addressOf = (kind: string, id: string): string => (hasOwnPages(kind) ? `/${kind}/${slug(id)}` : `/${kind}/#${slug(id)}`);

/** Names of fields whose values are ids of another kind: where a declaration points, the page links. */
const kindOfField: Readonly<Record<string, string>> = {
  metric: 'metrics',
  metrics: 'metrics',
  hypothesis: 'hypotheses',
  hypotheses: 'hypotheses',
  pilot: 'pilots',
  pilots: 'pilots',
  usedBy: 'pilots',
  testedBy: 'pilots',
  systems: 'systems',
  system: 'systems',
  clock: 'clocks',
  events: 'events',
  event: 'events',
  milestones: 'events',
  states: 'states',
  state: 'states',
  next: 'states',
  from: 'states',
  to: 'states',
  service: 'services',
  services: 'services',
  role: 'roles',
  roles: 'roles',
  responsible: 'roles',
  organisation: 'organisations',
  organisations: 'organisations',
  file: 'schema',
  files: 'schema',
  flag: 'flags',
  segment: 'segments',
  referralSource: 'referral-sources',
  transition: 'transitions',
  invariant: 'pathway-rules',
  pathway: 'pathway-kinds',
  planKind: 'plan-kinds',
  requirement: 'requirements',
  practice: 'practices',
  term: 'glossary',
};

const idsOf = new Map<string, ReadonlySet<string>>();

function isEntry(kind: string, id: string): boolean {
  if (!idsOf.has(kind)) idsOf.set(kind, new Set(describedKinds[kind]?.entries().map((entry) => entry.id) ?? []));
  return idsOf.get(kind)!.has(id);
}

/** The page of a kind that is named as the package exports it: `planKinds` is `plan-kinds`. */
function pageOfExport(name: string): string | undefined {
  const kind = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return kind in describedKinds ? `/${kind}/` : undefined;
}

/** Where the value of a field points; undefined where it names nothing that has a page. */
export function targetOf(field: string, value: string): string | undefined {
  if (field === 'catalogue') return pageOfExport(value);
  const kind = kindOfField[field];
  return kind !== undefined && isEntry(kind, value) ? addressOf(kind, value) : undefined;
}
