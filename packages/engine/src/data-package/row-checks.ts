import { consentStage, outreachSteps } from '@polku/domain/casework';
import { resources, type Facts, type Resource, type ResourceName, type ResourceRow, type RuleId } from '@polku/domain/data-package';
import { statesBeforeReferral, terminalStateIds } from '@polku/domain/pathway';
import { builtInInstruments, deriveSegment, eventsBeforeReferral, scoreBandsOverlap, serviceDateEvents } from '@polku/domain/reference';
import { factsOf, type CellValue } from './column-reader.ts';
import type { PackageKeys } from './package-keys.ts';

/** A checked row: one value for every column of the resource, null where it is missing. */
export type PackageRow = Record<string, CellValue>;

interface RowContext {
  readonly row: number;
  readonly keys: PackageKeys;
  readonly today: string;
  readonly report: (column: string | null, rule: RuleId, facts?: Facts) => void;
}

/** A row of which any cell may be missing, because a cell that breaks a rule is. */
type PartialRow<Name extends ResourceName> = { [Column in keyof ResourceRow<Name>]: ResourceRow<Name>[Column] | null };
type RowCheck<Name extends ResourceName> = (row: PartialRow<Name>, context: RowContext) => void;

/** Checks a date against its episode: not before the referral unless it may be, not after the end of observation. */
function checkWithinEpisode(
  {
    episode_id,
    column,
    date,
    mayPrecede,
  }: { episode_id: string | null; column: string; date: string | null; mayPrecede: readonly string[] | true },
  { keys, report }: RowContext,
): void {
  const place = episode_id === null ? undefined : keys.indexOf('episodes')?.placeOf(episode_id);
  if (place === undefined || date === null) return;
  if (mayPrecede !== true && keys.episodes.isBeforeReferral(place, date)) {
    report(column, 'before_referral', { values: mayPrecede.length === 0 ? 'none of this file' : mayPrecede.join(', ') });
  }
  if (keys.episodes.isAfterObservation(place, date)) report(column, 'after_observation');
}

const teams: RowCheck<'teams'> = ({ consent_practice }, { keys }) => {
  keys.consentPractices.push(consent_practice);
};

const clients: RowCheck<'clients'> = ({ birth_year }, { keys, today, report }) => {
  const thisYear = Number(today.slice(0, 4));
  if (birth_year !== null && birth_year > thisYear) report('birth_year', 'number_out_of_range', factsOf({ maximum: thisYear }));
  keys.birthYears.push(birth_year ?? 0);
};

const arms: RowCheck<'arms'> = ({ pilot_id, arm_id, label, role, team_id, from_on, to_on }, { keys, report }) => {
  if (pilot_id === null || arm_id === null) return;
  const arm = JSON.stringify([pilot_id, arm_id]);
  const name = JSON.stringify([label, role]);
  if ((keys.armNames.get(arm) ?? name) !== name) report('arm_id', 'arm_differs');
  keys.armNames.set(arm, name);
  if (team_id === null) return;
  const period = { from: from_on ?? '', to: to_on ?? '9999-12-31' };
  const pilotAndTeam = JSON.stringify([pilot_id, team_id]);
  const others = keys.armPeriods.get(pilotAndTeam) ?? [];
  if (others.some(({ from, to }) => period.from <= to && from <= period.to)) report('team_id', 'arms_overlap');
  keys.armPeriods.set(pilotAndTeam, [...others, period]);
};

function parseOccasions(text: string): string[] | undefined {
  const parts = text.split(';').map((part) => /^\s*([^=\s]+)\s*=\s*(-?\d{1,5})\s*$/.exec(part));
  const ids = parts.map((part) => part?.[1] ?? '');
  const days = new Set(parts.map((part) => part?.[2]));
  return ids.includes('') || new Set(ids).size < ids.length || days.size < ids.length ? undefined : ids;
}

const instruments: RowCheck<'instruments'> = (row, { keys, report }) => {
  const { instrument_id, minimum, maximum, step, occasions } = row;
  if (instrument_id === null || minimum === null || maximum === null) return;
  if (maximum <= minimum || step === 0) report(maximum <= minimum ? 'maximum' : 'step', 'instrument_range');
  const builtIn = Object.entries(builtInInstruments).find(([id]) => id === instrument_id)?.[1];
  if (builtIn !== undefined && (builtIn.minimum !== minimum || builtIn.maximum !== maximum || (step ?? builtIn.step) !== builtIn.step)) {
    report('instrument_id', 'instrument_built_in');
  }
  const ownOccasions = occasions === null ? undefined : parseOccasions(occasions);
  if (occasions !== null && ownOccasions === undefined) report('occasions', 'instrument_occasions');
  keys.scales.set(instrument_id, { minimum, maximum, step, occasions: ownOccasions ?? keys.scales.get('work_ability_score')!.occasions });
};

/** Whole months from one date to another, the last one counted when its day is reached. */
function monthsBetween(from: string, to: string): number {
  const [start, end] = [from, to].map((date) => ({ month: Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)), day: date.slice(8) }));
  return end!.month - start!.month - (end!.day < start!.day ? 1 : 0);
}

const processVersions: RowCheck<'process_versions'> = ({ organisation_id, version, status }, { keys }) => {
  if (organisation_id === null) return;
  const approved = keys.processVersions.get(organisation_id) ?? new Set();
  if (version !== null && status !== 'draft') approved.add(version);
  keys.processVersions.set(organisation_id, approved);
};

const episodes: RowCheck<'episodes'> = (row, { row: number, keys, report }) => {
  const { client_id, team_id, referred_on, observed_until, unemployed_since } = row;
  const client = client_id === null ? undefined : keys.indexOf('clients')?.placeOf(client_id);
  const team = team_id === null ? undefined : keys.indexOf('teams')?.placeOf(team_id);
  keys.episodes.add({ row: number, referredOn: referred_on, observedUntil: observed_until, client: client ?? -1, team: team ?? -1 });
  if (row.previous_episode_id !== null) keys.previousEpisodes.set(keys.episodes.length - 1, row.previous_episode_id);
  const versions = row.organisation_id === null ? undefined : keys.processVersions.get(row.organisation_id);
  if (row.process_version !== null && versions?.has(row.process_version) === false) {
    report('process_version', 'process_version_unknown', { file: 'process_versions.csv' });
  }
  if (row.referral_source === 'kela_data_mining' && row.episode_id !== null && referred_on !== null) {
    keys.foundInRegisters.set(row.episode_id, { row: number, referredOn: referred_on, consented: false });
  }
  if (row.segment !== null || referred_on === null) return;
  const ownScheme = keys.indexOf('segments')!.size > 0 || keys.isIncomplete('segments');
  if (ownScheme) {
    row.segment = 'other_or_unknown';
    return;
  }
  const birthYear = client === undefined ? 0 : keys.birthYears.get(client);
  row.segment = deriveSegment({
    mainStatus: row.main_status,
    socialServicesClient: row.social_services_client,
    ageYears: birthYear === 0 ? null : Number(referred_on.slice(0, 4)) - birthYear,
    monthsUnemployed: unemployed_since === null ? null : monthsBetween(unemployed_since, referred_on),
  });
};

const mayPrecedeReferral: ReadonlySet<string> = new Set(eventsBeforeReferral);

const events: RowCheck<'events'> = ({ episode_id, event, occurred_on, detail }, context) => {
  const mayPrecede = event === null || mayPrecedeReferral.has(event) ? true : eventsBeforeReferral;
  checkWithinEpisode({ episode_id, column: 'occurred_on', date: occurred_on, mayPrecede }, context);
  if (event === 'ended' && !terminalStateIds.some((id) => id === detail)) {
    context.report('detail', 'terminal_state_missing', { values: terminalStateIds.join(', ') });
  }
  const place = episode_id === null ? undefined : context.keys.indexOf('episodes')?.placeOf(episode_id);
  if (place !== undefined && event === 'ended' && occurred_on !== null) context.keys.episodes.noteEnd(place, occurred_on);
};

const pathway: RowCheck<'pathway'> = ({ episode_id, state, entered_on }, context) => {
  const mayPrecede = state === null || statesBeforeReferral.some((id) => id === state) ? true : statesBeforeReferral;
  checkWithinEpisode({ episode_id, column: 'entered_on', date: entered_on, mayPrecede }, context);
};

const scores: RowCheck<'scores'> = ({ episode_id, measured_on, instrument, score, occasion }, context) => {
  checkWithinEpisode({ episode_id, column: 'measured_on', date: measured_on, mayPrecede: true }, context);
  const scale = instrument === null ? undefined : context.keys.scales.get(instrument);
  if (scale === undefined) return;
  const { minimum, maximum, step, occasions } = scale;
  if (occasion !== null && !occasions.includes(occasion)) context.report('occasion', 'unknown_code', factsOf({ values: occasions }));
  if (score === null) return;
  const steps = step === null || step === 0 ? 0 : (score - minimum) / step;
  if (score < minimum || score > maximum) context.report('score', 'score_out_of_range', factsOf(scale));
  else if (Math.abs(steps - Math.round(steps)) > 1e-6) context.report('score', 'score_off_step', { minimum, step: step ?? 0 });
};

const services: RowCheck<'services'> = (row, context) => {
  for (const column of Object.keys(serviceDateEvents) as (keyof typeof serviceDateEvents)[]) {
    checkWithinEpisode({ episode_id: row.episode_id, column, date: row[column], mayPrecede: [] }, context);
  }
};

const counts: RowCheck<'counts'> = ({ pilot_id, arm_id, numerator, denominator }, { keys, report }) => {
  if (pilot_id !== null && arm_id !== null && !keys.isIncomplete('arms') && !keys.armNames.has(JSON.stringify([pilot_id, arm_id]))) {
    report('arm_id', 'key_unknown', { file: 'arms.csv' });
  }
  if (numerator !== null && denominator !== null && numerator > denominator) report('numerator', 'numerator_above_denominator');
};

const scoreBands: RowCheck<'score_bands'> = ({ organisation_id, from_score: from, to_score: to }, { keys, report }) => {
  if (organisation_id === null || from === null || to === null) return;
  if (to < from) return report('to_score', 'number_out_of_range', factsOf({ minimum: from }));
  const others = keys.scoreBands.get(organisation_id) ?? [];
  if (others.some((other) => scoreBandsOverlap(other, { from, to }))) report('from_score', 'score_bands_overlap');
  keys.scoreBands.set(organisation_id, [...others, { from, to }]);
};

/** Each step of a round is a part of the step before it. */
const outreach: RowCheck<'outreach'> = (row, { report }) => {
  for (const [place, step] of outreachSteps.entries()) {
    const before = place === 0 ? null : row[outreachSteps[place - 1]!];
    const people = row[step];
    if (before !== null && people !== null && people > before)
      report(step, 'number_out_of_range', factsOf({ minimum: 0, maximum: before }));
  }
  if (row.lawful_basis === null) report('lawful_basis', 'lawful_basis_missing');
};

const referralDates = checkRecords(resources.referrals);
const referrals: RowCheck<'referrals'> = (row, context) => {
  referralDates(row, context);
  if (row.readdressed_on !== null && row.readdressed_to === null) context.report('readdressed_to', 'referral_passed_to_nobody');
};

const consentDates = checkRecords(resources.consents);
const consents: RowCheck<'consents'> = (row, context) => {
  consentDates(row, context);
  const {
    episode_id,
    asked_on: askedOn,
    given_on: givenOn,
    refused_on: refusedOn,
    withdrawn_on: withdrawnOn,
    valid_until: validUntil,
  } = row;
  const found = episode_id === null ? undefined : context.keys.foundInRegisters.get(episode_id);
  if (found === undefined || askedOn === null) return;
  if (consentStage({ askedOn, givenOn, refusedOn, withdrawnOn, validUntil }, found.referredOn) === 'given') found.consented = true;
};

const checks = {
  teams,
  clients,
  arms,
  instruments,
  process_versions: processVersions,
  episodes,
  events,
  pathway,
  scores,
  services,
  counts,
  consents,
  score_bands: scoreBands,
  outreach,
  referrals,
} as const;

/**
 * Files of episodes without a check of their own: none of their days lies after the last day that is known of. They may lie before
 * the referral, as a consent or an own worker's first day does.
 */
function checkRecords({ columns }: Resource): (row: PackageRow, context: RowContext) => void {
  const dates = Object.keys(columns).filter((name) => columns[name]!.type === 'date' && columns[name]!.mayBeFuture !== true);
  return (row, context) => {
    for (const column of dates) {
      const facts = { episode_id: row['episode_id'] as string | null, column, date: row[column] as string | null };
      checkWithinEpisode({ ...facts, mayPrecede: true }, context);
    }
  };
}

const checkOf = new Map<string, (row: PackageRow, context: RowContext) => void>();
for (const resource of Object.values<Resource>(resources)) {
  if (Object.hasOwn(checks, resource.name)) checkOf.set(resource.name, checks[resource.name as keyof typeof checks] as never);
  else if (resource.columns['episode_id'] !== undefined) checkOf.set(resource.name, checkRecords(resource));
}

/** What a resource's rows must keep beyond their cells, keys and periods; may fill in what is derived. */
export function checkRow(resource: ResourceName, row: PackageRow, context: RowContext): void {
  checkOf.get(resource)?.(row, context);
  const id = row['episode_id'];
  const episode = typeof id === 'string' ? context.keys.indexOf('episodes')!.placeOf(id) : undefined;
  if (episode !== undefined) context.keys.cases.add(resource, episode, context.row, row);
}
