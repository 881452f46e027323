import { eventEntries } from '../catalogue/event-entries.ts';
import type { EventId } from '../catalogue/events.ts';
import { builtInInstruments, scoreOccasions, type BuiltInInstrumentId, type ScoreOccasionId } from '../catalogue/instruments.ts';
import { referralSources, type ReferralSourceId } from '../catalogue/referral-sources.ts';
import { segments, type MainStatus, type SegmentId } from '../catalogue/segments.ts';
import { services, type ServiceId } from '../catalogue/services/index.ts';
import { teamModels } from '../catalogue/teams/team-models.ts';
import { states, terminalStateIds, type TerminalStateId } from '../pathway/states.ts';
import type { Text } from '../text.ts';
import type { FurtherNames, Names } from './named.ts';
import type { TargetColumn } from './column-targets.ts';

type Further<Id extends string> = Readonly<Partial<Record<Id, FurtherNames>>>;

const eventsAlso: Further<EventId> = {
  first_contact: {
    fi: ['ensikontakti', 'ensimmäinen kontakti', 'ensimmäinen yhteydenotto asiakkaaseen', 'yhteydenotto asiakkaaseen', 'ensitapaaminen'],
    sv: ['första kontakt', 'första mötet'],
    en: ['first contacted', 'first meeting with the client'],
  },
  triage_decided: { fi: ['lähete käsitelty', 'lähetteen käsittely'], sv: ['remissen behandlad'], en: ['referral handled'] },
  team_meeting: { fi: ['tiimitapaaminen', 'tiimikokous', 'tiimipalaveri'], sv: ['teamträff'], en: ['team met'] },
  health_check_done: { fi: ['terveystarkastus', 'työttömän terveystarkastus'], sv: ['hälsoundersökning'], en: ['health check'] },
  plan_formed: {
    fi: ['suunnitelma', 'suunnitelma laadittu', 'suunnitelma valmis'],
    sv: ['plan', 'plan uppgjord'],
    en: ['plan', 'plan made'],
  },
  service_started: {
    fi: ['palvelun alku', 'palvelun alkamispäivä', 'palvelun aloitus', 'palvelu alkanut', 'palvelu aloitettu', 'ensimmäinen palvelu'],
    sv: ['tjänsten började den', 'servicen började', 'tjänst började', 'service började'],
    en: ['start of service', 'service start', 'service start date', 'first service'],
  },
  service_ended: {
    fi: ['palvelun loppu', 'palvelun päättymispäivä', 'palvelu loppui', 'palvelu päättynyt'],
    sv: ['servicen avslutades', 'tjänst avslutades', 'tjänsten slutade'],
    en: ['end of service', 'service end', 'service end date'],
  },
  service_ordered: { fi: ['palvelupäätös', 'palvelun tilaus'], sv: ['tjänst beställd'], en: ['service order'] },
  employment_started: {
    fi: ['työllistyi', 'työllistynyt', 'työsuhde alkoi', 'työllistymispäivä', 'työhön', 'töihin'],
    sv: ['fick arbete', 'fick jobb', 'fått arbete', 'anställningen började', 'sysselsatt'],
    en: ['found work', 'started work', 'got a job', 'job started', 'employed', 'employed on'],
  },
  employment_ended: { fi: ['työsuhde päättyi'], sv: ['anställningen avslutades'], en: ['job ended'] },
  studies_started: { fi: ['opiskelu alkoi', 'opiskelemaan', 'opintoihin'], sv: ['studier började'], en: ['study started'] },
  unemployment_started: {
    fi: ['työtön alkaen', 'työttömyyden alku', 'työttömänä alkaen', 'työttömyys alkanut'],
    sv: ['arbetslös sedan', 'arbetslös från'],
    en: ['unemployed since', 'start of unemployment'],
  },
  need_recognised: { fi: ['tarve tunnistettu', 'tuen tarve tunnistettu'], sv: ['behov identifierat'], en: ['need identified'] },
  referral_sent: { fi: ['lähete lähetetty', 'lähete tehty'], sv: ['remiss skickad'], en: ['referral made'] },
  ended: {
    fi: [
      'päättynyt',
      'päättyi',
      'päättymispäivä',
      'asiakkuus päättynyt',
      'asiakkuuden päättymispäivä',
      'lopetettu',
      'poistunut',
      'poistui',
      'pois',
    ],
    sv: ['avslutad', 'avslutades', 'avslutsdatum', 'klientskapet avslutades'],
    en: ['ended', 'ended on', 'end date', 'closed', 'closed on', 'case closed'],
  },
};

const sourcesAlso: Further<ReferralSourceId> = {
  self: { fi: ['asiakas', 'asiakas itse', 'itse', 'omaehtoinen'], sv: ['klienten själv', 'själv'], en: ['self', 'client'] },
  health_social_services: { fi: ['sote', 'sote palvelut', 'terveyspalvelut'], sv: ['social och hälsovård'], en: ['health services'] },
  health_centre_physician: {
    fi: ['lääkäri', 'omalääkäri', 'terveyskeskus'],
    sv: ['läkare', 'hälsovårdscentral'],
    en: ['physician', 'doctor'],
  },
  health_check_nurse: { fi: ['terveydenhoitaja'], sv: ['hälsovårdare'], en: ['nurse'] },
  specialised_care: { fi: ['esh', 'sairaala'], sv: ['sjukhus'], en: ['hospital'] },
  occupational_health: { fi: ['työterveyshuolto', 'tth'], sv: ['företagshälsovården'], en: ['occupational health'] },
  social_services: {
    fi: ['sosiaalipalvelut', 'sosiaalityö', 'aikuissosiaalityö'],
    sv: ['socialservice', 'socialarbete'],
    en: ['social work'],
  },
  te_services: { fi: ['te toimisto', 'te', 'te virkailija'], sv: ['te byrån', 'arbetskraftsbyrån'], en: ['te office'] },
  employment_services: { fi: ['työllisyysalue', 'kunnan työllisyyspalvelut'], sv: ['sysselsättningsområde'], en: ['employment area'] },
  organisation: { fi: ['järjestö', 'yhdistys'], sv: ['organisation', 'förening'], en: ['association'] },
  unknown: { fi: ['tuntematon', 'ei tietoa', 'muu'], sv: ['okänd', 'annan'], en: ['not known', 'other'] },
};

const endsAlso: Further<TerminalStateId> = {
  ended_employed: {
    fi: ['työllistyi', 'työllistyminen', 'työssä', 'työhön', 'töihin', 'työ', 'työllistynyt avoimille työmarkkinoille'],
    sv: ['i arbete', 'fick arbete', 'fick jobb', 'arbete', 'jobb', 'sysselsatt'],
    en: ['in work', 'found work', 'work', 'job', 'employment'],
  },
  ended_studying: {
    fi: ['opiskelemaan', 'opinnot', 'opiskelu', 'koulutus', 'opintoihin'],
    sv: ['studier'],
    en: ['studies', 'in education'],
  },
  ended_disability_pension: { fi: ['eläke', 'eläkkeelle', 'tk eläke'], sv: ['pension'], en: ['pension'] },
  ended_no_further_need: { fi: ['ei tarvetta', 'tarve päättyi'], sv: ['inget behov'], en: ['no need'] },
  ended_transferred: { fi: ['siirtyi muualle', 'siirretty'], sv: ['överfört'], en: ['transferred'] },
  ended_guided_elsewhere: { fi: ['ohjattu muualle', 'muu palvelu'], sv: ['annan tjänst'], en: ['guided elsewhere'] },
  ended_withdrew: {
    fi: ['keskeytti', 'asiakas keskeytti', 'keskeytynyt', 'asiakas perui', 'jäi pois', 'keskeytyminen'],
    sv: ['avbröt', 'avbrutit', 'avbrott'],
    en: ['withdrew', 'dropped out'],
  },
  ended_moved: { fi: ['muutti', 'muutti pois', 'muutto'], sv: ['flyttade', 'flyttat', 'flytt'], en: ['moved', 'moved away'] },
  ended_deceased: { fi: ['kuollut', 'kuoli'], sv: ['avliden', 'död'], en: ['died', 'dead'] },
};

const instrumentsAlso: Record<BuiltInInstrumentId, FurtherNames> = {
  work_ability_score: {
    fi: ['työkykypisteet', 'työkykypiste', 'työkyky', 'työkyvyn', 'itsearvioitu työkyky', 'työkykyarvio', 'tkp', 'koettu työkyky'],
    sv: ['arbetsförmåga', 'poäng för arbetsförmåga'],
    en: ['work ability', 'work ability points', 'was'],
  },
  kykyviisari: { fi: ['kykyviisari'], sv: ['förmågaren'], en: ['abilitator'] },
};

const occasionsAlso: Record<ScoreOccasionId, FurtherNames> = {
  baseline: {
    fi: ['alussa', 'alkutilanne', 'lähtötaso', 'lähtö', 'lähtötilanne', 'alkuarvio', 'alkumittaus', 'aloitus', '0 kk'],
    sv: ['i början', 'början', 'start', 'vid start', 'utgångsläge', '0 mån'],
    en: ['start', 'at start', 'beginning', 'month 0', '0 months'],
  },
  month_3: { fi: ['3 kk', '3kk'], sv: ['3 mån', '3mån'], en: ['month 3', '3 mo'] },
  month_6: { fi: ['6 kk', '6kk', 'puoli vuotta'], sv: ['6 mån', '6mån', 'halvår'], en: ['month 6', '6 mo'] },
  month_12: { fi: ['12 kk', '12kk', 'vuosi', '1 v'], sv: ['12 mån', '12mån', '1 år'], en: ['month 12', '12 mo', '1 year'] },
};

/** Labour market positions have no entry of their own beside the segments that they decide. */
const mainStatusNames: Record<MainStatus, Names> = {
  unemployed_jobseeker: {
    fi: ['Työtön työnhakija', 'työtön', 'työnhakija'],
    sv: ['Arbetslös arbetssökande', 'arbetslös', 'arbetssökande'],
    en: ['Unemployed jobseeker', 'unemployed', 'jobseeker'],
  },
  outside_services: { fi: ['Palvelujen ulkopuolella'], sv: ['Utanför tjänsterna'], en: ['Outside services'] },
  student: { fi: ['Opiskelija'], sv: ['Studerande'], en: ['Student'] },
  sick_leave_or_subsidy: {
    fi: ['Sairauslomalla tai kuntoutustuella', 'sairausloma', 'sairauslomalla', 'kuntoutustuki', 'kuntoutustuella'],
    sv: ['Sjukledig eller på rehabiliteringsstöd', 'sjukledig', 'rehabiliteringsstöd'],
    en: ['On sick leave or rehabilitation subsidy', 'sick leave', 'rehabilitation subsidy'],
  },
  disability_pension: {
    fi: ['Työkyvyttömyyseläkkeellä', 'työkyvyttömyyseläke'],
    sv: ['På invalid- eller sjukpension', 'sjukpension', 'invalidpension'],
    en: ['On disability pension', 'disability pension'],
  },
  other: { fi: ['Muu'], sv: ['Annan'], en: ['Other'] },
};

const genderNames: Record<'female' | 'male' | 'other', Names> = {
  female: { fi: ['Nainen', 'n'], sv: ['Kvinna', 'k'], en: ['Female', 'woman', 'f'] },
  male: { fi: ['Mies', 'm'], sv: ['Man'], en: ['Male', 'man'] },
  other: { fi: ['Muu'], sv: ['Annat'], en: ['Other'] },
};

const yesNo: Record<'true' | 'false', Names> = {
  true: { fi: ['Kyllä', 'k', 'x', '1', 'on'], sv: ['Ja', 'j'], en: ['Yes', 'y'] },
  false: { fi: ['Ei', 'e', '0'], sv: ['Nej'], en: ['No', 'n'] },
};

const labelled = <Id extends string>(
  entries: Readonly<Record<Id, { readonly label: Text }>>,
  also: Partial<Readonly<Record<string, FurtherNames>>> = {},
): Readonly<Record<Id, Names>> =>
  Object.fromEntries(
    (Object.entries(entries) as [Id, { readonly label: Text }][]).map(([id, { label }]) => [
      id,
      {
        fi: [label.fi, ...(also[id]?.fi ?? [])],
        sv: [label.sv, ...(also[id]?.sv ?? [])],
        en: [label.en, ...(also[id]?.en ?? [])],
      },
    ]),
  ) as unknown as Readonly<Record<Id, Names>>;

/** An ending as the reason why a case ended: "työllistynyt" beside "Päättynyt: työllistynyt". */
const endings = Object.fromEntries(
  terminalStateIds.map((id) => {
    const after = (text: string): string => text.slice(text.indexOf(':') + 1).trim();
    const { fi, sv, en } = states[id].label;
    return [id, { label: { fi: after(fi), sv: after(sv), en: after(en) }, whole: { fi: [fi], sv: [sv], en: [en] } }];
  }),
) as unknown as Record<TerminalStateId, { label: Text; whole: FurtherNames }>;

const endingNames = (): Readonly<Record<TerminalStateId, Names>> => {
  const also = Object.fromEntries(
    terminalStateIds.map((id) => {
      const { whole } = endings[id];
      const more = endsAlso[id] ?? { fi: [], sv: [], en: [] };
      return [id, { fi: [...whole.fi, ...more.fi], sv: [...whole.sv, ...more.sv], en: [...whole.en, ...more.en] }];
    }),
  ) as unknown as Further<TerminalStateId>;
  return labelled(endings, also);
};

/** By column of the package, what its codes are called in spreadsheets. A column of days is called by its event. */
export const valueNames = {
  'clients.gender': genderNames,
  'episodes.referral_source': labelled(referralSources, sourcesAlso),
  'episodes.main_status': mainStatusNames,
  'episodes.segment': labelled<SegmentId>(segments),
  'episodes.social_services_client': yesNo,
  'events.event': labelled<EventId>(eventEntries, eventsAlso),
  'events.detail': endingNames(),
  'services.service': labelled<ServiceId>(services),
  'scores.instrument': labelled<BuiltInInstrumentId>(builtInInstruments, instrumentsAlso),
  'scores.occasion': labelled<ScoreOccasionId>(scoreOccasions, occasionsAlso),
  'teams.model': labelled(teamModels),
} as const satisfies Partial<Record<TargetColumn, Readonly<Record<string, Names>>>>;

export type CodedTarget = keyof typeof valueNames;
