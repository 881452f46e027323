import { recordedFacts } from '@polku/domain/casework';
import type { ResourceName } from '@polku/domain/data-package';
import { inPathOrder, isTerminal, validatePath, type Day, type InvariantId, type PathFacts } from '@polku/domain/pathway';
import type { ConsentPractice } from '@polku/domain/reference';
import { EpisodeRows } from './episode-rows.ts';

/** What a case is besides its rows. */
export interface CaseFrame {
  readonly place: number;
  readonly referredOn: Day;
  readonly observedUntil: Day;
  readonly consentPractice: ConsentPractice | null;
  /** Place of the episode that this one continues, and whether its row names it. */
  readonly previous: number | undefined;
  readonly namesPrevious: boolean;
}

/** A rule of the pathway that a case breaks: at the row of `pathway.csv` that breaks it, or null where it is none of these. */
interface BrokenPathRule {
  readonly rule: InvariantId;
  readonly dates: readonly Day[];
  readonly pathwayRow: number | null;
}

/**
 * Every case as the rules of the pathway see it: the states that it entered, and what the other files tell of it. The rules are asked
 * when all rows were seen.
 */
export class CaseLedger {
  readonly #files = {
    pathway: new EpisodeRows('pathway', ['state', 'entered_on']),
    events: new EpisodeRows('events', ['event', 'occurred_on', 'source_system', 'precision']),
    assignments: new EpisodeRows('assignments', ['kind', 'role', 'from_on', 'to_on']),
    handovers: new EpisodeRows('handovers', ['proposed_on', 'accepted_on']),
    consents: new EpisodeRows('consents', ['asked_on', 'given_on', 'refused_on', 'withdrawn_on', 'valid_until', 'form', 'scope']),
    endings: new EpisodeRows('endings', ['agreed_on']),
    plans: new EpisodeRows('plans', ['kind', 'formed_on', 'located_in', 'closed_on']),
  };

  /** Takes a row of a file that rules ask for; rows of other files are passed over. */
  add(file: ResourceName, episode: number, row: number, cells: Readonly<Record<string, unknown>>): void {
    const kept: { readonly [File in ResourceName]?: Pick<EpisodeRows<File, never>, 'add'> } = this.#files;
    kept[file]?.add(episode, row, cells);
  }

  /**
   * Rule by rule, each place where it is broken.
   *
   * @param isTold whether a file is in the package, so that a case without rows there has none.
   */
  brokenRules(frame: CaseFrame, isTold: (file: ResourceName) => boolean): readonly BrokenPathRule[] {
    const entries = this.#entries(frame.place);
    return validatePath(entries, this.#facts(frame, isTold)).map(({ rule, dates, to }) => ({
      rule,
      dates,
      pathwayRow: entries.find(({ state, enteredOn }) => state === to && enteredOn === dates[0])?.row ?? null,
    }));
  }

  #entries(place: number) {
    return inPathOrder(this.#files.pathway.of(place).map(({ row, state, entered_on: enteredOn }) => ({ row, state, enteredOn })));
  }

  #facts(
    { place, referredOn, observedUntil, consentPractice, previous, namesPrevious }: CaseFrame,
    isTold: (file: ResourceName) => boolean,
  ): PathFacts {
    const { events, assignments, handovers, consents, endings, plans } = this.#files;
    const ended = previous === undefined ? undefined : this.#entries(previous).at(-1);
    return {
      ...recordedFacts(referredOn, {
        events: events.of(place),
        assignments: assignments.of(place),
        handovers: handovers.of(place),
        consents: consents.of(place),
        endings: endings.of(place),
        plans: isTold('plans') ? plans.of(place) : undefined,
      }),
      knownUntil: observedUntil,
      consentAfterBooking: consentPractice === 'after_booking',
      previousCase:
        ended !== undefined && isTerminal(ended.state)
          ? { caseId: namesPrevious ? String(previous) : null, endedAs: ended.state, endedOn: ended.enteredOn }
          : undefined,
    };
  }
}
