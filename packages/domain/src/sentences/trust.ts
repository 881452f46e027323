import { isAbsence } from '../evaluation/absence.ts';
import type { AnyNumbers } from '../evaluation/evaluation.ts';
import type { MaybeNumber } from '../evaluation/numbers.ts';
import type { Text } from '../text.ts';
import { certaintyReasons } from './certainty.ts';
import type { SentenceContext } from './context.ts';
import { isUnbalanced, missingShare, muchMissing } from './groups.ts';
import { fill, inEveryLanguage, type Prose } from './prose.ts';

/** What a reader checks before believing a result, in the order of a steering group's questions. */
export const trustCheckIds = ['plan_locked', 'balance', 'follow_up', 'segments_known', 'date_order', 'excluded', 'start_up'] as const;
export type TrustCheckId = (typeof trustCheckIds)[number];

export interface TrustCheck {
  readonly id: TrustCheckId;
  readonly state: 'ok' | 'caution';
  readonly text: Text;
}

/** A larger share than this of the referrals with disorderly dates, or left out, or without a segment, is worth care. */
const fewReferrals = 0.05;
/** A larger share than this from the first three months tells of the start rather than of the model. */
const muchStartUp = 0.2;

const texts = {
  planLocked: {
    fi: 'Suunnitelma lukittiin {date}, ennen tuloksia.',
    sv: 'Planen låstes den {date}, före resultaten.',
    en: 'The plan was locked on {date}, before the results.',
  },
  comparable: {
    fi: 'Ryhmien asiakkaat ovat verrattavissa.',
    sv: 'Klienterna i grupperna är jämförbara.',
    en: 'The groups’ clients are comparable.',
  },
  followedUp: {
    fi: 'Tulos tiedetään {share}:lla niistä, joiden seuranta-aika on täynnä.',
    sv: 'Utfallet är känt för {share} av dem vars uppföljningstid har gått.',
    en: 'The outcome is known for {share} of those whose follow-up is due.',
  },
  segmentsKnown: {
    fi: 'Asiakasryhmä tiedetään {share}:lla.',
    sv: 'Klientgruppen är känd för {share}.',
    en: 'The client segment is known for {share}.',
  },
  datesInOrder: {
    fi: 'Päivämäärät ovat oikeassa järjestyksessä.',
    sv: 'Datumen är i rätt ordning.',
    en: 'The dates are in order.',
  },
  datesOutOfOrder: {
    fi: 'Lähetteitä, joiden päivämäärät ovat väärässä järjestyksessä: {count}.',
    sv: 'Remisser med datum i fel ordning: {count}.',
    en: 'Referrals with dates out of order: {count}.',
  },
  excluded: {
    fi: 'Laskennan ulkopuolelle jääneitä lähetteitä: {count}.',
    sv: 'Remisser som lämnats utanför beräkningen: {count}.',
    en: 'Referrals left out of the calculation: {count}.',
  },
  startUp: {
    fi: 'Uuden toimintatavan kolmen ensimmäisen kuukauden lähetteitä: {count}.',
    sv: 'Remisser från det nya arbetssättets tre första månader: {count}.',
    en: 'Referrals of the first three months of the new way of working: {count}.',
  },
} as const satisfies Record<string, Text>;

const written = (text: Text, values: (prose: Prose) => Readonly<Record<string, string>>): Text =>
  inEveryLanguage((locale, prose) => fill(text[locale], values(prose)));

const shown = (value: MaybeNumber | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

/**
 * The checks that a result passes or that call for care, each as a sentence. What may not be shown, or was not looked at
 * (published counts have no diagnostics), is left out: the list says only what is known.
 */
export function trustChecks(result: AnyNumbers, context: Pick<SentenceContext, 'planLockedOn'>): readonly TrustCheck[] {
  const { diagnostics, comparisons } = result;
  const planLockedOn = context.planLockedOn;
  const checks: (TrustCheck | undefined)[] = [
    planLockedOn === null
      ? { id: 'plan_locked', state: 'caution', text: certaintyReasons.plan_not_locked }
      : { id: 'plan_locked', state: 'ok', text: written(texts.planLocked, (prose) => ({ date: prose.date(planLockedOn) })) },
  ];
  if (diagnostics !== undefined) {
    const { balance, followUp, unknownSegmentShare, orderViolations, excluded, startUpEpisodes } = diagnostics;
    const referrals = shown(followUp.potential);
    if (comparisons.length > 0 && balance.some(({ standardisedMeanDifference }) => !isAbsence(standardisedMeanDifference)))
      checks.push(
        isUnbalanced(result)
          ? { id: 'balance', state: 'caution', text: certaintyReasons.groups_not_comparable }
          : { id: 'balance', state: 'ok', text: texts.comparable },
      );
    if (shown(followUp.complete) !== undefined && referrals !== undefined && referrals > 0) {
      const known = 1 - missingShare(result);
      checks.push({
        id: 'follow_up',
        state: known >= 1 - muchMissing ? 'ok' : 'caution',
        text: written(texts.followedUp, (prose) => ({ share: prose.share(known) })),
      });
    }
    const unknown = shown(unknownSegmentShare);
    if (unknown !== undefined)
      checks.push({
        id: 'segments_known',
        state: unknown <= fewReferrals ? 'ok' : 'caution',
        text: written(texts.segmentsKnown, (prose) => ({ share: prose.share(1 - unknown) })),
      });
    checks.push(
      counted('date_order', texts.datesOutOfOrder, shown(orderViolations), referrals, fewReferrals) ??
        (orderViolations === 0 ? { id: 'date_order', state: 'ok', text: texts.datesInOrder } : undefined),
      counted('excluded', texts.excluded, sumShown(excluded.map(({ n }) => n)), referrals, fewReferrals),
      counted('start_up', texts.startUp, shown(startUpEpisodes), referrals, muchStartUp),
    );
  }
  return checks.filter((check) => check !== undefined);
}

/** A count of referrals to be aware of, of care where it is more than its share of all; none where there are none. */
function counted(
  id: TrustCheckId,
  text: Text,
  count: number | undefined,
  referrals: number | undefined,
  most: number,
): TrustCheck | undefined {
  if (count === undefined || count === 0) return undefined;
  const isFew = referrals !== undefined && count <= most * referrals;
  return { id, state: isFew ? 'ok' : 'caution', text: written(text, (prose) => ({ count: prose.number(count) })) };
}

/** The sum, where every part of it may be shown. */
function sumShown(parts: readonly MaybeNumber[]): number | undefined {
  const numbers = parts.filter((part): part is number => typeof part === 'number');
  return numbers.length === parts.length ? numbers.reduce((sum, part) => sum + part, 0) : undefined;
}

const answers = {
  yes: { fi: 'Kyllä: tarkistukset on läpäisty', sv: 'Ja: kontrollerna är godkända', en: 'Yes: the checks are passed' },
  onePoint: { fi: 'Varauksin: huomioitavaa yhdessä kohdassa', sv: 'Med förbehåll på en punkt', en: 'With care on one point' },
  points: { fi: 'Varauksin: huomioitavaa {count} kohdassa', sv: 'Med förbehåll på {count} punkter', en: 'With care on {count} points' },
} as const satisfies Record<string, Text>;

/** The short answer to "can we trust it yet?". */
export function trustHeadline(checks: readonly TrustCheck[]): Text {
  const count = checks.filter(({ state }) => state === 'caution').length;
  if (count === 0) return answers.yes;
  return count === 1 ? answers.onePoint : written(answers.points, (prose) => ({ count: prose.number(count) }));
}
