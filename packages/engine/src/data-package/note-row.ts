import { consentStage } from '@polku/domain/casework';
import { occasionsNamed, type AnyRow, type CellValue, type ResourceName, type ResourceRow } from '@polku/domain/data-package';
import { deriveSegment } from '@polku/domain/reference';
import type { PackageKeys } from './package-keys.ts';

interface RowToNote {
  readonly row: number;
  /** Place of the episode that the row is of; undefined where it is of none that is known. */
  readonly episode: number | undefined;
  readonly keys: PackageKeys;
}

/** A row of which any cell may be missing, because a cell that breaks a rule is. */
type PartialRow<Name extends ResourceName> = { readonly [Column in keyof ResourceRow<Name>]: ResourceRow<Name>[Column] | null };
/** Cells that are filled in by what is known of the row otherwise. */
type Derived = Readonly<Record<string, CellValue>>;
type Note<Name extends ResourceName> = (row: PartialRow<Name>, context: RowToNote) => Derived | void;

const teams: Note<'teams'> = ({ consent_practice }, { keys }) => {
  keys.consentPractices.push(consent_practice);
};

const clients: Note<'clients'> = ({ birth_year }, { keys }) => {
  keys.birthYears.push(birth_year ?? 0);
};

const arms: Note<'arms'> = ({ pilot_id, arm_id }, { keys }) => {
  if (pilot_id !== null && arm_id !== null) keys.addArm(pilot_id, arm_id);
};

const instruments: Note<'instruments'> = ({ instrument_id, minimum, maximum, step, occasions }, { keys }) => {
  if (instrument_id === null || minimum === null || maximum === null) return;
  const ownOccasions = occasions === null ? undefined : occasionsNamed(occasions);
  keys.addScale(instrument_id, { minimum, maximum, step, ...(ownOccasions && { occasions: ownOccasions }) });
};

const processVersions: Note<'process_versions'> = ({ organisation_id, version, status }, { keys }) => {
  if (organisation_id !== null) keys.addVersion(organisation_id, status === 'draft' ? null : version);
};

/** Whole months from one date to another, the last one counted when its day is reached. */
function monthsBetween(from: string, to: string): number {
  const [start, end] = [from, to].map((date) => ({ month: Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)), day: date.slice(8) }));
  return end!.month - start!.month - (end!.day < start!.day ? 1 : 0);
}

const episodes: Note<'episodes'> = (row, { row: number, keys }) => {
  const { client_id, team_id, referred_on, observed_until, unemployed_since } = row;
  const client = client_id === null ? undefined : keys.indexOf('clients')?.placeOf(client_id);
  const team = team_id === null ? undefined : keys.indexOf('teams')?.placeOf(team_id);
  keys.episodes.add({ row: number, referredOn: referred_on, observedUntil: observed_until, client: client ?? -1, team: team ?? -1 });
  if (row.previous_episode_id !== null) keys.previousEpisodes.set(keys.episodes.length - 1, row.previous_episode_id);
  if (row.referral_source === 'kela_data_mining' && row.episode_id !== null && referred_on !== null) {
    keys.foundInRegisters.set(row.episode_id, { row: number, referredOn: referred_on, consented: false });
  }
  if (row.segment !== null || referred_on === null) return undefined;
  const ownScheme = keys.keyCount('segments') > 0 || keys.isIncomplete('segments');
  if (ownScheme) return { segment: 'other_or_unknown' };
  const birthYear = client === undefined ? 0 : keys.birthYears.get(client);
  const segment = deriveSegment({
    mainStatus: row.main_status,
    socialServicesClient: row.social_services_client,
    ageYears: birthYear === 0 ? null : Number(referred_on.slice(0, 4)) - birthYear,
    monthsUnemployed: unemployed_since === null ? null : monthsBetween(unemployed_since, referred_on),
  });
  return { segment };
};

const events: Note<'events'> = ({ event, occurred_on }, { episode, keys }) => {
  if (episode !== undefined && event === 'ended' && occurred_on !== null) keys.episodes.noteEnd(episode, occurred_on);
};

const consents: Note<'consents'> = (row, { keys }) => {
  const { episode_id, asked_on: askedOn, given_on: givenOn, refused_on: refusedOn } = row;
  const found = episode_id === null ? undefined : keys.foundInRegisters.get(episode_id);
  if (found === undefined || askedOn === null) return;
  const consent = { askedOn, givenOn, refusedOn, withdrawnOn: row.withdrawn_on, validUntil: row.valid_until };
  if (consentStage(consent, found.referredOn) === 'given') found.consented = true;
};

const notes = { teams, clients, arms, instruments, process_versions: processVersions, episodes, events, consents } as const;

/** Notes what a row leaves behind for the rules that look at later ones. @returns cells that it derives from what is known. */
export function noteRow(resource: ResourceName, row: AnyRow, context: RowToNote): Derived | undefined {
  const note: { readonly [Name in ResourceName]?: Note<never> } = notes;
  const derived = note[resource]?.(row as never, context);
  if (context.episode !== undefined) context.keys.cases.add(resource, context.episode, context.row, row);
  return derived ?? undefined;
}
