import type { Absence, AbsenceKind, Locale, Text } from '@polku/domain';

/**
 * The mark that stands in a table for a number that is not there. Official statistics in Finland write two points for what is
 * not available and three for what is hidden; a dash would say zero.
 */
export function absenceMark({ absent }: Absence): string {
  return absent === 'suppressed' ? '…' : '..';
}

const kindWords: Readonly<Record<AbsenceKind, Text>> = {
  not_estimable: { fi: 'Ei laskettavissa', sv: 'Kan inte beräknas', en: 'Cannot be calculated' },
  not_reached: { fi: 'Ei saavutettu', sv: 'Inte uppnått', en: 'Not reached' },
  too_early: { fi: 'Liian aikaista', sv: 'För tidigt', en: 'Too early' },
  suppressed: { fi: 'Ei näytetä', sv: 'Visas inte', en: 'Not shown' },
  not_followed: { fi: 'Ei seurattu', sv: 'Följdes inte upp', en: 'Not followed' },
};

/** What kind of absence it is, in a word or two. */
export function absenceKindText({ absent }: Absence, locale: Locale): string {
  return kindWords[absent][locale];
}

const reasonWords: Readonly<Record<Absence['reason'], Text>> = {
  no_data: { fi: 'tietoja ei ole', sv: 'uppgifter saknas', en: 'there are no data' },
  empty_arm: { fi: 'ryhmässä ei ole ketään', sv: 'gruppen är tom', en: 'the group is empty' },
  one_arm: { fi: 'vertailuryhmää ei ole', sv: 'jämförelsegrupp saknas', en: 'there is no comparison group' },
  no_events: { fi: 'yhtään tapahtumaa ei ole vielä', sv: 'inga händelser ännu', en: 'nothing has happened yet' },
  cause_never_observed: {
    fi: 'tätä ei ole tapahtunut kenellekään',
    sv: 'detta har inte hänt någon',
    en: 'this has happened to no one',
  },
  too_few_observations: { fi: 'havaintoja on liian vähän', sv: 'observationerna är för få', en: 'there are too few observations' },
  no_variation: { fi: 'kaikki arvot ovat samoja', sv: 'alla värden är lika', en: 'all values are the same' },
  infinite_coefficient: {
    fi: 'toisessa ryhmässä ei ole tapahtumia',
    sv: 'den ena gruppen saknar händelser',
    en: 'one group has no events',
  },
  not_converged: { fi: 'laskenta ei ratkennut', sv: 'beräkningen gav ingen lösning', en: 'the calculation found no solution' },
  singular: { fi: 'ryhmiä ei voi erottaa toisistaan', sv: 'grupperna kan inte skiljas åt', en: 'the groups cannot be told apart' },
  separation: {
    fi: 'ryhmät eroavat täysin, joten suhdetta ei voi laskea',
    sv: 'grupperna skiljer sig helt, så kvoten kan inte beräknas',
    en: 'the groups differ completely, so no ratio can be calculated',
  },
  no_common_segment: {
    fi: 'ryhmillä ei ole yhteisiä segmenttejä',
    sv: 'grupperna har inga gemensamma segment',
    en: 'the groups share no segment',
  },
  zero_cell: { fi: 'jossakin ryhmässä on nolla tapausta', sv: 'någon grupp har noll fall', en: 'a group has zero cases' },
  delayed_entry: {
    fi: 'seuranta on alkanut kesken odotuksen',
    sv: 'uppföljningen började under väntetiden',
    en: 'follow-up began during the wait',
  },
  curve_above_level: {
    fi: 'osuus ei ole vielä noussut tähän',
    sv: 'andelen har ännu inte nått hit',
    en: 'the share has not risen this far',
  },
  beyond_follow_up: {
    fi: 'seuranta ei yllä vielä tähän',
    sv: 'uppföljningen når inte hit ännu',
    en: 'follow-up does not reach this far yet',
  },
  small_group: { fi: 'ryhmässä on liian vähän henkilöitä', sv: 'gruppen har för få personer', en: 'the group has too few people' },
  would_reveal_small_group: {
    fi: 'luku paljastaisi pienen ryhmän',
    sv: 'siffran skulle avslöja en liten grupp',
    en: 'the number would reveal a small group',
  },
  few_people_or_events: {
    fi: 'henkilöitä tai tapahtumia on liian vähän',
    sv: 'personerna eller händelserna är för få',
    en: 'there are too few people or events',
  },
  no_rows: { fi: 'aineistossa ei ole rivejä tästä', sv: 'materialet har inga rader om detta', en: 'the data have no rows on this' },
  no_arms: { fi: 'pilotilla ei ole ryhmiä', sv: 'piloten har inga grupper', en: 'the pilot has no groups' },
  no_target: { fi: 'tavoitetta ei ole asetettu', sv: 'inget mål har satts upp', en: 'no target has been set' },
  not_surveyed: { fi: 'tätä ei kysytty', sv: 'detta frågades inte', en: 'this was not asked' },
  no_definition: { fi: 'mittaria ei ole määritelty', sv: 'måttet är inte definierat', en: 'the measure is not defined' },
};

export function absenceReasonText({ reason }: Absence, locale: Locale): string {
  return reasonWords[reason][locale];
}

/** The whole message: what kind of absence, and why. */
export function absenceText(absence: Absence, locale: Locale): string {
  return `${absenceKindText(absence, locale)}: ${absenceReasonText(absence, locale)}`;
}
