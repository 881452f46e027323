import type { MetricId } from '../metrics/ids.ts';
import type { Text } from '../text.ts';
import type { CatalogueEntry } from './entry.ts';

/** What became of a metric that a project had set out to follow: a gap is told, never left blank. */
export const followingStatuses = {
  followed: { label: { fi: 'Seurattu', sv: 'Följdes upp', en: 'Followed' }, source: 'S1.12' },
  not_possible: { label: { fi: 'Ei voitu seurata', sv: 'Kunde inte följas upp', en: 'Could not be followed' }, source: 'S1.12' },
  not_done: { label: { fi: 'Ei toteutettu', sv: 'Genomfördes inte', en: 'Not carried out' }, source: 'S1.12' },
  later: { label: { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' }, source: 'S1.12' },
} as const satisfies Record<string, CatalogueEntry>;
export type FollowingStatus = keyof typeof followingStatuses;
export const followingStatusIds = Object.keys(followingStatuses) as FollowingStatus[];

/** A metric in a project's own set. */
export interface SetMetric extends CatalogueEntry {
  readonly metric: MetricId;
  readonly status: FollowingStatus;
  /** Why the status is what it is; where the sources give no reason, the text says so. */
  readonly reason: Text;
}

/** The six metrics that the project of Pirkanmaa set itself, as it reported them at its end. */
export const pirkanmaaMetricSet = {
  budget: {
    label: { fi: 'Hankebudjetissa pysyminen', sv: 'Att projektbudgeten håller', en: 'Keeping to the project’s budget' },
    metric: 'budget',
    status: 'followed',
    reason: {
      fi: 'Kuului loppuraporttiin. Lukua ei ole lähteissä, eikä se kertoisi vaikutuksista.',
      sv: 'Ingick i slutrapporten. Källorna anger ingen siffra, och den skulle inte säga något om effekterna.',
      en: 'Part of the final report. The sources give no figure, and it would say nothing of effects.',
    },
    source: 'S1.12',
  },
  employment_share: {
    label: {
      fi: 'Työllistymiset suhteessa kaikkiin osatyökykyisiin työttömiin',
      sv: 'Sysselsättningar i förhållande till alla partiellt arbetsföra arbetslösa',
      en: 'Employments relative to all unemployed people with partial work ability',
    },
    metric: 'employment_share',
    status: 'not_possible',
    reason: {
      fi: 'Syytä ei kerrota. Kohderyhmää ei ollut lueteltu missään, ja tieto työllistymisestä on toisen hallinnonalan järjestelmissä.',
      sv: 'Orsaken anges inte. Målgruppen fanns inte förtecknad någonstans, och uppgifterna om sysselsättning finns i en annan sektors system.',
      en: 'No reason is given. The group aimed at was listed nowhere, and who found work stands in another sector’s systems.',
    },
    source: 'S1.12; reason (I)',
  },
  post_evaluation: {
    label: { fi: 'Jälkiarviointi', sv: 'Efterhandsutvärdering', en: 'After-evaluation' },
    metric: 'post_evaluation',
    status: 'later',
    reason: {
      fi: 'THL ja Työterveyslaitos tekevät sen hankkeen päätyttyä.',
      sv: 'Görs av THL och Arbetshälsoinstitutet efter projektets slut.',
      en: 'To be done by THL and the Institute of Occupational Health once the project has ended.',
    },
    source: 'S1.12',
  },
  client_nps: {
    label: { fi: 'Asiakaskokemus (NPS)', sv: 'Klientupplevelse (NPS)', en: 'Client experience (NPS)' },
    metric: 'client_nps',
    status: 'followed',
    reason: {
      fi: 'Kysyttiin sosiaali-, terveys- ja työllisyyspalveluista. Tulos on loppuraportin kuvassa, jota lähteissä ei ole.',
      sv: 'Frågades om social-, hälso- och sysselsättningstjänster. Resultatet finns i en bild i slutrapporten som källorna saknar.',
      en: 'Asked of social, health and employment services. The result is in a figure of the final report that the sources lack.',
    },
    source: 'S1.12',
  },
  perceived_work_ability: {
    label: { fi: 'Koettu työkyky', sv: 'Upplevd arbetsförmåga', en: 'Perceived work ability' },
    metric: 'score_change',
    status: 'followed',
    reason: {
      fi: 'Tulos on loppuraportin kuvassa, jota lähteissä ei ole.',
      sv: 'Resultatet finns i en bild i slutrapporten som källorna saknar.',
      en: 'The result is in a figure of the final report that the sources lack.',
    },
    source: 'S1.12',
  },
  staff_nps: {
    label: { fi: 'Työntekijäkokemus (NPS)', sv: 'Personalens upplevelse (NPS)', en: 'Staff experience (NPS)' },
    metric: 'staff_nps',
    status: 'not_done',
    reason: {
      fi: 'Kyselyä ei toteutettu. Syytä ei kerrota.',
      sv: 'Enkäten genomfördes inte. Orsaken anges inte.',
      en: 'The survey was not carried out. No reason is given.',
    },
    source: 'S1.12',
  },
} as const satisfies Record<string, SetMetric>;
