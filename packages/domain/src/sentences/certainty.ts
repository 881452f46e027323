import { isAbsence } from '../evaluation/absence.ts';
import type { Certainty, CertaintyLoweringReason } from '../evaluation/evaluation.ts';
import type { Text } from '../text.ts';
import { comparableWithin, enoughTeams, type SentenceContext } from './context.ts';
import { leadingEffect, type WordlessResult } from './leading-effect.ts';

/** The word beside the four dots, by level. */
export const certaintyWords: Readonly<Record<Certainty['level'], Text>> = {
  3: { fi: 'varma', sv: 'säkert', en: 'sure' },
  2: { fi: 'melko varma', sv: 'ganska säkert', en: 'fairly sure' },
  1: { fi: 'suuntaa antava', sv: 'en antydan', en: 'a hint' },
  0: { fi: 'ei voi sanoa', sv: 'går inte att säga', en: 'cannot be told' },
};

/** Why a reader may be less sure, in words. */
export const certaintyReasons: Readonly<Record<CertaintyLoweringReason, Text>> = {
  no_comparison_beside: {
    fi: 'Rinnalla ei ole vertailuryhmää.',
    sv: 'Det finns ingen jämförelsegrupp vid sidan av.',
    en: 'There is no comparison group beside.',
  },
  groups_not_comparable: {
    fi: 'Ryhmien asiakkaat ovat erilaisia.',
    sv: 'Klienterna i grupperna är olika.',
    en: 'The groups’ clients are unlike.',
  },
  much_missing: {
    fi: 'Yli viidennes tiedoista puuttuu.',
    sv: 'Över en femtedel av uppgifterna saknas.',
    en: 'More than a fifth of the data are missing.',
  },
  few_teams: { fi: 'Tiimejä on vähän.', sv: 'Teamen är få.', en: 'There are few teams.' },
  plan_not_locked: {
    fi: 'Suunnitelmaa ei lukittu ennen tuloksia.',
    sv: 'Planen låstes inte före resultaten.',
    en: 'The plan was not locked before the results.',
  },
  wider_than_margin: { fi: 'Epävarmuusväli on leveä.', sv: 'Osäkerhetsintervallet är brett.', en: 'The interval is wide.' },
  no_comparison: { fi: 'Vertailuryhmää ei ole.', sv: 'Ingen jämförelsegrupp.', en: 'There is no comparison group.' },
  too_early: { fi: 'Seuranta on vielä kesken.', sv: 'Uppföljningen pågår ännu.', en: 'Follow-up is still going on.' },
};

const designsWithComparisonBeside: readonly (string | null)[] = ['parallel', 'before_after_parallel', 'randomised'];
const muchMissing = 0.2;
const highestLevel = 3;

/**
 * How sure a reader may be of a result: it starts at "sure" and falls by one for each reason that holds. Without a number
 * to compare it is "cannot be told".
 */
export function certaintyOf(result: WordlessResult, context: SentenceContext): Certainty {
  const effect = leadingEffect(result, context);
  if (effect === undefined) return { level: 0, loweredBy: ['no_comparison'] };
  if (isAbsence(effect)) return { level: 0, loweredBy: [effect.absent === 'too_early' ? 'too_early' : 'much_missing'] };
  const teams = context.arms.reduce((sum, { teamCount }) => sum + teamCount, 0);
  const reasons: [CertaintyLoweringReason, boolean][] = [
    ['no_comparison_beside', !designsWithComparisonBeside.includes(context.design)],
    ['groups_not_comparable', isUnbalanced(result)],
    ['much_missing', missingShare(result) > muchMissing],
    ['few_teams', teams < enoughTeams],
    ['plan_not_locked', context.planLockedOn === null],
    [
      'wider_than_margin',
      context.margin === null ? effect.lower <= 0 && effect.upper >= 0 : (effect.upper - effect.lower) / 2 > context.margin,
    ],
  ];
  const loweredBy = reasons.filter(([, holds]) => holds).map(([reason]) => reason);
  return { level: Math.max(0, highestLevel - loweredBy.length) as Certainty['level'], loweredBy };
}

/** Unlike segments that standardising could not make up for: it was not possible, or left a fifth of the people out. */
function isUnbalanced({ diagnostics, standardised }: WordlessResult): boolean {
  const [leading] = diagnostics?.balance ?? [];
  const unlike = (diagnostics?.balance ?? []).some(
    ({ arm, reference, standardisedMeanDifference: smd }) =>
      arm === leading?.arm && reference === leading.reference && !isAbsence(smd) && Math.abs(smd) > comparableWithin,
  );
  const isAdjusted =
    standardised !== undefined && !isAbsence(standardised) && !isAbsence(standardised.coverage) && standardised.coverage > 1 - muchMissing;
  return unlike && !isAdjusted;
}

/** Share of those who could have been followed whose outcome is not known. */
function missingShare({ diagnostics }: WordlessResult): number {
  const { complete, potential } = diagnostics?.followUp ?? { complete: 0, potential: 0 };
  if (isAbsence(complete) || isAbsence(potential) || potential === 0) return 0;
  return 1 - complete / potential;
}
