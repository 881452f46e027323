import type { EventId } from '../catalogue/events.ts';
import type { ReferralSourceId } from '../catalogue/referral-sources.ts';
import type { MainStatus, SegmentId } from '../catalogue/segments.ts';
import type { ColumnOf, NumberColumnOf } from '../data-package/column-of.ts';
import type { ResourceName, ResourceRow } from '../data-package/index.ts';
import type { StateId, TerminalStateId } from '../pathway/states.ts';
import type { Text } from '../text.ts';

/**
 * What an episode must be like, to be counted or to have the outcome. Conditions are data: the engine turns them into SQL,
 * and pages can read them out.
 */
export type EpisodeCondition =
  /** One of the events has occurred by the cut-off date. */
  | { readonly event: EventId | readonly EventId[] }
  /**
   * One of the events occurred within so many days after the referral, or after the first of other events. Only episodes
   * that could have been followed so long are counted; those lost before it without the event are unknown.
   */
  | { readonly event: EventId | readonly EventId[]; readonly withinDays: number; readonly after: 'referral' | EventId | readonly EventId[] }
  /** One of the events occurred no later than so many days after the first of another, before it or after it. */
  | { readonly event: EventId; readonly byDays: number; readonly after: EventId }
  /** The first of the event came on or before the first of the other. */
  | { readonly event: EventId; readonly notAfter: EventId }
  /** Not ended within so many days after the first of an event; only those for whom they have passed. */
  | { readonly openForDays: number; readonly after: EventId }
  | KnownAtReferral
  /** Ended so by the cut-off date, or within so many days after the referral, where the same holds as of events. */
  | { readonly endedAs: readonly TerminalStateId[] | 'any'; readonly withinDays?: number }
  | RowsOfAnEpisode;

/** What is known of a client as soon as there is a referral. */
type KnownAtReferral =
  /** Another main status than these, or none that is known, when the need was recognised. */
  | { readonly mainStatusOtherThan: readonly MainStatus[] }
  | { readonly segment: readonly SegmentId[] }
  | { readonly referralSource: readonly ReferralSourceId[] };

/** So many rows of a file, of those that are like this. */
type RowsOfAnEpisode = {
  readonly [File in ResourceName]: {
    readonly rows: File;
    readonly where?: readonly RowConditionOf<File>[];
    readonly atLeast: number;
    /** Rows that share this column's value, each no more than so many days after the one before it. */
    readonly sharing?: { readonly column: ColumnOf<File>; readonly datedBy: ColumnOf<File, 'date'>; readonly withinDays: number };
    /** Of all the client's cases, dated within so many days after the referral: only episodes for whom they have passed. Needs `sharing`. */
    readonly ofClientWithinDays?: number;
  };
}[ResourceName];

/** Rows of a file, of the pilot's episodes or teams, that meet the conditions. */
type ShareOfRows = {
  readonly [File in ResourceName]: {
    readonly population: 'rows';
    readonly of: File;
    readonly datedBy: ColumnOf<File, 'date'>;
    readonly among: readonly RowConditionOf<File>[];
    readonly having: readonly RowConditionOf<File>[];
  };
}[ResourceName];

/**
 * One of the groups that the episodes of a share fall into: each into one of them, by what is known at the referral. Those that are
 * counted add up to the share's numerator, the others to what it leaves.
 */
export interface PartOfEpisodes {
  readonly id: string;
  readonly label: Text;
  readonly having: readonly KnownAtReferral[];
  readonly isCounted: boolean;
}

/** Sums of two columns of an organisation's file. */
type ShareOfSums = {
  readonly [File in ResourceName]: {
    readonly population: 'sums';
    readonly of: File;
    readonly datedBy: ColumnOf<File, 'date'>;
    readonly numerator: NumberColumnOf<File>;
    readonly denominator: NumberColumnOf<File>;
    /** The steps from one to the other, each a share by itself. */
    readonly parts?: readonly {
      readonly id: string;
      readonly label: Text;
      readonly numerator: NumberColumnOf<File>;
      readonly denominator: NumberColumnOf<File>;
    }[];
  };
}[ResourceName];

/**
 * What a row of this file must be like, by the names of its own columns: a misspelt one is a type error. A date after the cut-off
 * date counts as missing.
 */
export type RowConditionOf<File extends ResourceName> =
  | { readonly column: ColumnOf<File, 'boolean'>; readonly is: boolean }
  | {
      [Name in ColumnOf<File, 'code' | 'codes' | 'id' | 'text'> & keyof ResourceRow<File>]: {
        readonly column: Name;
        readonly in: readonly NonNullable<ResourceRow<File>[Name]>[];
      };
    }[ColumnOf<File, 'code' | 'codes' | 'id' | 'text'> & keyof ResourceRow<File>]
  | { readonly column: ColumnOf<File>; readonly filled: boolean }
  /** The second date came within so many days after the first. Only rows whose days have passed by the cut-off date are counted. */
  | { readonly from: ColumnOf<File, 'date'>; readonly to: ColumnOf<File, 'date'>; readonly withinDays: number }
  | { readonly column: ColumnOf<File, 'date'>; readonly notAfter: ColumnOf<File, 'date'> };

/** The same of whichever file: what turns it into a query reads the columns from the file's declaration. */
export type RowCondition =
  | { readonly column: string; readonly is: boolean }
  | { readonly column: string; readonly in: readonly string[] }
  | { readonly column: string; readonly filled: boolean }
  | { readonly from: string; readonly to: string; readonly withinDays: number }
  | { readonly column: string; readonly notAfter: string };

/** Where one milestone is recorded, another must be too, so many days later at the latest: a missing date that is told from one not due yet. */
export interface ExpectedDate {
  readonly given: EventId;
  readonly expected: EventId;
  /** 0: it belongs before. */
  readonly dueAfterDays: number;
}

/** A state that begins with one event and ends with another, such as being in work. */
export interface Spell {
  readonly startedBy: EventId;
  readonly endedBy: EventId;
}

/** Of what a share is told. */
export type ProportionOf =
  | {
      /** In the spell on this day after the referral, of all for whom that day has come by the cut-off. */
      readonly population: 'referred';
      readonly inSpell: Spell;
      readonly onDay: number;
    }
  | {
      /**
       * In the spell on some day up to this one after the referral, and still so many days later, of all for whom the last such day has
       * come by the cut-off.
       */
      readonly population: 'referred';
      readonly inSpell: Spell;
      readonly byDay: number;
      readonly lastingDays: number;
    }
  | {
      /** Episodes that meet the conditions, of those among which they are sought. */
      readonly population: 'episodes';
      readonly among: readonly EpisodeCondition[];
      readonly having: readonly EpisodeCondition[];
      readonly parts?: readonly PartOfEpisodes[];
    }
  | ShareOfRows
  | {
      /** Stays in the states that lasted so many days at least, by the last of which the event had occurred. */
      readonly population: 'stays';
      readonly states: readonly StateId[];
      readonly ofDays: number;
      readonly event: EventId;
    }
  | {
      /** Dates that are recorded, of those that must have been. */
      readonly population: 'expected_dates';
      readonly pairs: readonly ExpectedDate[];
    }
  | {
      /** Told by published counts alone: what it is a share of stands in no package's rows. */
      readonly population: 'published';
    }
  | ShareOfSums;
