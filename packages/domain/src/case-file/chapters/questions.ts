import { hasSameCoach } from '../../cases/coaching-stage.ts';
import { intakeGaps } from '../../cases/intake-gaps.ts';
import { outreachStanding } from '../../cases/outreach-standing.ts';
import { planHome } from '../../cases/plan-home.ts';
import { referralHolder } from '../../cases/referral-holder.ts';
import { repeatedAssessments } from '../../cases/repeated-assessments.ts';
import { teamGate } from '../../cases/team-gate.ts';
import { isBy } from '../../pathway/day.ts';
import type { Text } from '../../text.ts';
import type { CaseFile } from '../case-file.ts';
import { defineChapter, inWords } from '../chapter.ts';
import { consentsOf } from '../consents-of.ts';
import { endingOf } from '../ending-of.ts';

/** A repeat within a year may be justified: it is worth asking. */
const repeatedWithinDays = 365;

/** What may be asked of a case. None of these is a fault by itself. */
const questionsOfCases = {
  source: {
    fi: 'Kuka otti yhteyttä? Sitä ei ole kirjattu.',
    sv: 'Vem tog kontakt? Det är inte antecknat.',
    en: 'Who made the contact? It was not recorded.',
  },
  referral: {
    fi: 'Miten asiakas tuli? Lähetettä ei ole kirjattu.',
    sv: 'Hur kom klienten? Ingen remiss är antecknad.',
    en: 'How did the client come? No referral was recorded.',
  },
  channel: {
    fi: 'Mitä kautta lähete tuli? Sitä ei ole kirjattu.',
    sv: 'Genom vilken kanal kom remissen? Det är inte antecknat.',
    en: 'By which channel did the referral come? It was not recorded.',
  },
  to_nobody: {
    fi: 'Kenelle lähete siirrettiin? Vastaanottajaa ei ole kirjattu.',
    sv: 'Till vem överfördes remissen? Mottagaren är inte antecknad.',
    en: 'To whom was the referral passed on? No receiver was recorded.',
  },
  before_it_came: {
    fi: 'Lähete on kirjattu siirretyksi ennen kuin se saapui.',
    sv: 'Remissen är antecknad som överförd innan den kom.',
    en: 'The referral was recorded as passed on before it came.',
  },
  material_before_consent: {
    fi: 'Tietoja koottiin ennen kuin asiakas oli antanut suostumuksen.',
    sv: 'Uppgifter samlades innan klienten hade gett sitt samtycke.',
    en: 'Data were gathered before the client had consented to it.',
  },
  not_yet: {
    fi: 'Rekisteristä löydetyn asia avattiin ennen suostumusta.',
    sv: 'Ärendet för en som hittats i register öppnades före samtycket.',
    en: 'The case of one found in a register was opened before consent.',
  },
  unknown: {
    fi: 'Missä suunnitelma on? Sitä ei ole kirjattu.',
    sv: 'Var finns planen? Det är inte antecknat.',
    en: 'Where is the plan kept? It was not recorded.',
  },
  several: {
    fi: 'Suunnitelma on usealla paikalla: mitä niistä pidetään ajan tasalla?',
    sv: 'Planen finns på flera ställen: vilken hålls aktuell?',
    en: 'The plan is in several places: which is kept up to date?',
  },
  repeated: {
    fi: 'Sama arviointi tehtiin vuoden sisällä uudelleen: miksi?',
    sv: 'Samma bedömning gjordes på nytt inom ett år: varför?',
    en: 'The same assessment was done again within a year: why?',
  },
  coach_changed: {
    fi: 'Valmentaja vaihtui kesken valmennuksen.',
    sv: 'Arbetstränaren byttes under träningen.',
    en: 'The coach changed during the coaching.',
  },
  ended_before_agreed: {
    fi: 'Asia päättyi ennen kuin päättymisestä sovittiin.',
    sv: 'Ärendet avslutades innan man kom överens om det.',
    en: 'The case ended before the ending was agreed.',
  },
  ended_without_agreement: {
    fi: 'Päättymisestä sopimista ei ole kirjattu.',
    sv: 'Ingen överenskommelse om avslutandet är antecknad.',
    en: 'No agreement on the ending was recorded.',
  },
  agreed_without_client: {
    fi: 'Päättymisestä sovittiin ilman asiakasta.',
    sv: 'Man kom överens om avslutandet utan klienten.',
    en: 'The ending was agreed without the client.',
  },
  agreed_on_two_days: {
    fi: 'Päättymisestä sopimiselle on kirjattu kaksi päivää.',
    sv: 'Två dagar är antecknade för överenskommelsen om avslutandet.',
    en: 'Two days are recorded for the agreement on the ending.',
  },
} as const satisfies Record<string, Text>;
type CaseQuestion = keyof typeof questionsOfCases;

const homeQuestions: readonly string[] = ['unknown', 'several'] satisfies readonly CaseQuestion[];

function questionsOf(file: CaseFile): readonly CaseQuestion[] {
  const { own, episode, events, on } = file;
  const referrals = own.referrals.filter(({ received_on: day }) => day <= on);
  const consents = consentsOf(file);
  const coaches = own.assignments.filter(({ kind, from_on: from }) => kind === 'work_coach' && from <= on);
  const done = own.assessments.flatMap(({ topic, done_on: doneOn }) => (isBy(doneOn, on) ? [{ topic, doneOn }] : []));
  const { status: home } = planHome(
    own.plans.map((row) => ({ kind: row.kind, formedOn: row.formed_on, locatedIn: row.located_in, closedOn: row.closed_on })),
    on,
  );
  const outreach = outreachStanding({
    referralSource: episode.referral_source,
    referredOn: episode.referred_on,
    consents: file.has('consents') ? consents : null,
  });
  const services = own.services.map(({ service, started_on: startedOn, ended_on: endedOn }) => ({ service, startedOn, endedOn }));
  return [
    ...(file.has('referrals') ? intakeGaps({ referralSource: episode.referral_source, referrals }).map(({ missing }) => missing) : []),
    ...referrals.flatMap((row) => referralHolder(row, episode.team_id, on)?.fault ?? []),
    // Which rule of entry the team has, the package does not tell: what every team must keep is asked.
    ...teamGate('multi_sector_need', { services, events, consents }).filter((question) => question === 'material_before_consent'),
    ...(outreach === 'not_yet' ? (['not_yet'] as const) : []),
    ...(homeQuestions.includes(home) ? [home as 'unknown' | 'several'] : []),
    ...repeatedAssessments(done, repeatedWithinDays).map(() => 'repeated' as const),
    ...own.coaching.flatMap(({ same_coach: recorded }) =>
      hasSameCoach(
        coaches.map(({ from_on: from, to_on: to }) => ({ from, to })),
        recorded,
      ) === false
        ? (['coach_changed'] as const)
        : [],
    ),
    ...endingOf(file).questions,
  ];
}

export const questions = defineChapter({
  place: 130,
  title: { fi: 'Kysyttävää', sv: 'Att fråga', en: 'To ask' },
  columns: ['question'],
  tell: (file) => [...new Set(questionsOf(file))].map((id) => ({ question: inWords(questionsOfCases, id) })),
});
