import type { DesignedRow, DesignGroup, DesignRow, DurationOutcome } from '@polku/engine/designs';
import type { Random } from '../random.ts';

/** A county in which a new team is tried: what its clients wait for, and what else moves at the same time. */
export interface County {
  readonly episodes: number;
  /** Teams that begin what is tried; each closes those of its own area before. Day 0 is the start of the first. */
  readonly newTeams: number;
  readonly teamsBeside: number;
  /** Days between one team's start and the next. */
  readonly daysBetweenStarts: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** On the hazard of what is waited for, of clients of a team that has begun. */
  readonly hazardRatio: number;
  /** The same of those referred in its first 92 days. */
  readonly startUpHazardRatio: number;
  /** Standard deviation of the logarithm of each team's own pace. */
  readonly teamPace: number;
  /** The same of each team's pace in each block of 91 days. */
  readonly blockPace: number;
  /** A pace of one comparator alone: of the first team beside from the start on; for good, or in one block. */
  readonly besideShock: { readonly hazardRatio: number; readonly blocks: number } | null;
  /** Everybody's pace from the start on. */
  readonly commonShock: number;
  /** Everybody's pace in the first half-year. */
  readonly slowStart: number;
  /** Waits shorten by this share in a year, everywhere. */
  readonly yearlyTrend: number;
  /** Clients of the own area are lighter from the start on. */
  readonly isMixLighter: boolean;
  /** The last team beside closes this long after the start. */
  readonly closesAfterDays: number | null;
  /** Of the treated, how many of those not served by day 60 are lost then. */
  readonly lostUnserved: number;
  /** Treated referrals come late, so that they are followed shorter than those beside. */
  readonly areTreatedLate: boolean;
}

export const usualCounty: County = {
  episodes: 4_000,
  newTeams: 1,
  teamsBeside: 3,
  daysBetweenStarts: 0,
  daysBefore: 577,
  daysAfter: 518,
  hazardRatio: 1,
  startUpHazardRatio: 1,
  teamPace: 0,
  blockPace: 0,
  besideShock: null,
  commonShock: 1,
  slowStart: 0.7,
  yearlyTrend: 0.05,
  isMixLighter: false,
  closesAfterDays: null,
  lostUnserved: 0,
  areTreatedLate: false,
};

/** Median days by segment, and how many of a hundred belong to each: before, and where clients are lighter. */
const segments = [
  { id: 'lightest', medianDays: 35, share: 0.2, lighterShare: 0.35 },
  { id: 'light', medianDays: 50, share: 0.3, lighterShare: 0.3 },
  { id: 'middle', medianDays: 55, share: 0.2, lighterShare: 0.12 },
  { id: 'heavy', medianDays: 65, share: 0.2, lighterShare: 0.15 },
  { id: 'heaviest', medianDays: 90, share: 0.1, lighterShare: 0.08 },
] as const;
export const segmentIds: readonly string[] = segments.map(({ id }) => id);

const shape = 1.2;
const exitHazardPerDay = 0.0027;
const ownTeamsBefore = 3;
const startUpDays = 92;
const blockDays = 91;
const monthsInBlock = 3;
const daysInYear = 365.25;
const slowDays = 181;

type Waits = DesignedRow<DurationOutcome>;

/** What happened to one referral, and what would have without the pilot. */
export interface Drawn {
  readonly row: Waits;
  /** Of the referral, counted from the start. */
  readonly day: number;
  /** Days until what is waited for, exits aside, with the pilot and without. */
  readonly waitDays: number;
  readonly untriedDays: number;
  /** Days until another exit, the wait aside. */
  readonly exitDays: number;
  /** How fast its team, block and time are beside the county's own pace, and what the pilot makes of it. */
  readonly untriedHazard: number;
  readonly hazard: number;
}

/** Draws the referrals of a county, their waits, and for those treated what their wait would have been without the pilot. */
export function drawCounty(county: County, random: Random): Drawn[] {
  const paces = new Map<string, number>();
  const pace = (key: string, spread: number) => {
    if (spread === 0) return 1;
    const known = paces.get(key) ?? Math.exp(spread * random.normal());
    paces.set(key, known);
    return known;
  };
  const places = new Map<string, DesignRow>();
  const placeOf = (team: string, area: string, group: DesignGroup): DesignRow => {
    const key = `${team} ${group}`;
    const place = places.get(key) ?? { organisation: 'county', arm: group, team, area, group, fromOn: null, toOn: null, cutOn: null };
    places.set(key, place);
    return place;
  };
  const days = county.daysBefore + county.daysAfter;

  return Array.from({ length: county.episodes }, (): Drawn => {
    const isOwn = random.happens(0.5);
    const lateBy = county.areTreatedLate && isOwn && random.happens(0.5) ? county.daysBefore + county.daysAfter / 2 : 0;
    const dayOfAll = Math.floor(lateBy + random.uniform() * (days - lateBy));
    const day = dayOfAll - county.daysBefore;
    const area = Math.floor(random.uniform() * county.newTeams);
    const startsOn = area * county.daysBetweenStarts;
    const isTreated = isOwn && day >= startsOn;
    const lasting = county.closesAfterDays !== null && day > county.closesAfterDays ? county.teamsBeside - 1 : county.teamsBeside;
    const ownTeam = isTreated ? `new ${area}` : `own ${area} ${Math.floor(random.uniform() * ownTeamsBefore)}`;
    const team = isOwn ? ownTeam : `beside ${Math.floor(random.uniform() * lasting)}`;
    const isLighter = county.isMixLighter && isOwn && day >= 0;
    const segment = drawSegment(isLighter, random);
    const block = Math.floor(day / blockDays);

    const shock = county.besideShock;
    const isShocked = shock !== null && team === 'beside 0' && day >= 0 && block < shock.blocks;
    const untried =
      pace(team, county.teamPace) *
      pace(`${team} ${block}`, county.blockPace) *
      (1 - county.yearlyTrend) ** ((-shape * dayOfAll) / daysInYear) *
      (dayOfAll < slowDays ? county.slowStart : 1) *
      (day >= 0 ? county.commonShock : 1) *
      (isShocked ? shock.hazardRatio : 1);
    const tried = !isTreated ? 1 : day - startsOn < startUpDays ? county.startUpHazardRatio : county.hazardRatio;
    const chance = random.exponential(1) / Math.LN2;
    const waitWith = (hazard: number) => Math.floor(segment.medianDays * (chance / hazard) ** (1 / shape));
    const waitDays = waitWith(untried * tried);
    const exitDays = Math.floor(random.exponential(exitHazardPerDay));

    const followedDays = isOwn && !isTreated ? startsOn - day - 1 : !isOwn && day < 0 ? -day - 1 : days - dayOfAll - 1;
    const isLost = isTreated && waitDays > 60 && random.happens(county.lostUnserved);
    const endDays = isLost ? Math.min(followedDays, 60) : followedDays;
    const first = Math.min(waitDays, exitDays);
    const followed = { entryDays: 0, dueDays: endDays, cutOffDays: followedDays };
    const outcome =
      first <= endDays
        ? { ...followed, timeDays: first, status: waitDays <= exitDays ? 1 : 2 }
        : { ...followed, timeDays: endDays, status: 0 };
    const group = isTreated ? 'treated' : isOwn ? 'own_before' : day < 0 ? 'beside_before' : 'beside';
    return {
      row: {
        place: placeOf(team, isOwn ? `own ${area}` : 'beside', group),
        month: Math.floor((day * monthsInBlock) / blockDays),
        segment: segment.id,
        n: 1,
        outcome,
      },
      day,
      waitDays,
      untriedDays: waitWith(untried),
      exitDays,
      untriedHazard: untried,
      hazard: untried * tried,
    };
  });
}

function drawSegment(isLighter: boolean, random: Random) {
  let rest = random.uniform();
  for (const segment of segments) {
    rest -= isLighter ? segment.lighterShare : segment.share;
    if (rest < 0) return segment;
  }
  return segments.at(-1)!;
}
