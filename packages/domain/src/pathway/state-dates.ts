import type { EventId } from '../catalogue/events.ts';
import type { Text } from '../text.ts';

interface StateDateDeclaration {
  readonly label: Text;
  /** A day, several days, or a fact that belongs with them. */
  readonly kind: 'date' | 'dates' | 'fact';
  /** The milestones of the data package that hold it; none where the package has no place for it, or has it in a column. */
  readonly events: readonly EventId[];
}

/** What is recorded in the states of the pathway. */
export const stateDates = {
  recognisedOn: {
    label: { fi: 'tuen tarve tunnistettu', sv: 'stödbehovet identifierat', en: 'need recognised on' },
    kind: 'date',
    events: ['need_recognised'],
  },
  signalRoute: { label: { fi: 'tunnistamisen reitti', sv: 'identifieringsväg', en: 'route of recognition' }, kind: 'fact', events: [] },
  scoreRatedOn: {
    label: { fi: 'työkyky arvioitu pisteinä', sv: 'arbetsförmågan poängsatt', en: 'work ability rated on' },
    kind: 'date',
    events: [],
  },
  consentAskedOn: {
    label: { fi: 'suostumus pyydetty', sv: 'samtycke begärt', en: 'consent asked on' },
    kind: 'date',
    events: ['consent_asked'],
  },
  consentGivenOn: {
    label: { fi: 'suostumus annettu', sv: 'samtycke givet', en: 'consent given on' },
    kind: 'date',
    events: ['consent_given'],
  },
  refusedOn: {
    label: { fi: 'suostumus evätty', sv: 'samtycke nekat', en: 'consent refused on' },
    kind: 'date',
    events: ['consent_refused'],
  },
  referralSentOn: {
    label: { fi: 'lähete lähetetty', sv: 'remissen skickad', en: 'referral sent on' },
    kind: 'date',
    events: ['referral_sent'],
  },
  referralReceivedOn: {
    label: { fi: 'lähete saapunut', sv: 'remissen mottagen', en: 'referral received on' },
    kind: 'date',
    events: [],
  },
  firstContactOn: {
    label: { fi: 'ensimmäinen yhteydenotto', sv: 'första kontakten', en: 'first contact on' },
    kind: 'date',
    events: ['first_contact'],
  },
  triageDecidedOn: {
    label: { fi: 'lähetteestä päätetty', sv: 'beslut om remissen', en: 'triage decided on' },
    kind: 'date',
    events: ['triage_decided'],
  },
  feedbackToReferrerOn: {
    label: { fi: 'palaute lähettäjälle', sv: 'återkoppling till avsändaren', en: 'feedback to referrer on' },
    kind: 'date',
    events: ['feedback_to_referrer'],
  },
  teamTimeBookedOn: {
    label: { fi: 'tiimiaika varattu', sv: 'teamtid bokad', en: 'team time booked on' },
    kind: 'date',
    events: ['team_time_booked'],
  },
  teamTimeFor: { label: { fi: 'varattu tiimiaika', sv: 'den bokade teamtiden', en: 'team time booked for' }, kind: 'date', events: [] },
  materialGatheredOn: {
    label: { fi: 'esitiedot koottu', sv: 'förhandsuppgifterna samlade', en: 'material gathered on' },
    kind: 'date',
    events: ['material_gathered'],
  },
  healthCheckOrderedOn: {
    label: { fi: 'terveystarkastus tilattu', sv: 'hälsoundersökning beställd', en: 'health check ordered on' },
    kind: 'date',
    events: ['health_check_ordered'],
  },
  healthCheckBookedFor: {
    label: { fi: 'varattu terveystarkastusaika', sv: 'bokad tid för hälsoundersökning', en: 'health check booked for' },
    kind: 'date',
    events: [],
  },
  healthCheckDoneOn: {
    label: { fi: 'terveystarkastus tehty', sv: 'hälsoundersökning gjord', en: 'health check done on' },
    kind: 'date',
    events: ['health_check_done'],
  },
  assessmentOrderedOn: {
    label: { fi: 'arviointi tilattu', sv: 'bedömning beställd', en: 'assessment ordered on' },
    kind: 'date',
    events: ['assessment_ordered'],
  },
  assessmentStartedOn: {
    label: { fi: 'arviointi alkanut', sv: 'bedömning påbörjad', en: 'assessment started on' },
    kind: 'date',
    events: ['assessment_started'],
  },
  assessmentDoneOn: {
    label: { fi: 'arviointi valmis', sv: 'bedömning klar', en: 'assessment done on' },
    kind: 'date',
    events: ['assessment_done'],
  },
  statementOn: {
    label: { fi: 'lausunto annettu', sv: 'utlåtande givet', en: 'statement given on' },
    kind: 'date',
    events: ['statement_given'],
  },
  teamMeetingOn: { label: { fi: 'tiimi kokoontunut', sv: 'teamet möttes', en: 'team met on' }, kind: 'date', events: ['team_meeting'] },
  clientPresent: { label: { fi: 'asiakas mukana', sv: 'klienten närvarande', en: 'client present' }, kind: 'fact', events: [] },
  contactPersonNamedOn: {
    label: { fi: 'yhteyshenkilö nimetty', sv: 'kontaktperson utsedd', en: 'contact person named on' },
    kind: 'date',
    events: ['contact_person_named'],
  },
  clientResponsibleNamedOn: {
    label: { fi: 'asiakasvastaava nimetty', sv: 'kundansvarig utsedd', en: 'client-responsible worker named on' },
    kind: 'date',
    events: ['client_responsible_named'],
  },
  investigationOrderedOn: {
    label: { fi: 'tutkimus tilattu', sv: 'undersökning beställd', en: 'examination ordered on' },
    kind: 'dates',
    events: ['investigation_ordered'],
  },
  investigationStartedOn: {
    label: { fi: 'tutkimus alkanut', sv: 'undersökning påbörjad', en: 'examination started on' },
    kind: 'dates',
    events: [],
  },
  investigationDoneOn: {
    label: { fi: 'tutkimus valmis', sv: 'undersökning klar', en: 'examination done on' },
    kind: 'dates',
    events: ['investigation_done'],
  },
  specialistReferredOn: {
    label: { fi: 'lähetetty erityistasolle', sv: 'hänvisad till specialnivån', en: 'referred to the specialist level on' },
    kind: 'date',
    events: ['specialist_referred'],
  },
  specialistReceivedOn: {
    label: { fi: 'vastaanotettu erityistasolla', sv: 'mottagen på specialnivån', en: 'received at the specialist level on' },
    kind: 'date',
    events: ['specialist_received'],
  },
  specialistStatementOn: {
    label: { fi: 'erityistason lausunto', sv: 'specialnivåns utlåtande', en: 'specialist statement on' },
    kind: 'date',
    events: ['specialist_statement'],
  },
  goalsSetOn: { label: { fi: 'tavoitteet asetettu', sv: 'målen uppställda', en: 'goals set on' }, kind: 'date', events: ['goals_set'] },
  planFormedOn: { label: { fi: 'suunnitelma tehty', sv: 'planen uppgjord', en: 'plan formed on' }, kind: 'date', events: ['plan_formed'] },
  pathwayDecidedOn: {
    label: { fi: 'jatkopolusta päätetty', sv: 'beslut om fortsatt servicestig', en: 'path decided on' },
    kind: 'date',
    events: ['pathway_decided'],
  },
  pathwayFound: { label: { fi: 'jatkopolku löytyi', sv: 'en fortsatt stig hittades', en: 'path found' }, kind: 'fact', events: [] },
  pathwayKind: { label: { fi: 'jatkopolun laji', sv: 'den fortsatta stigens slag', en: 'kind of path' }, kind: 'fact', events: [] },
  serviceOrderedOn: {
    label: { fi: 'palvelu tilattu', sv: 'tjänsten beställd', en: 'service ordered on' },
    kind: 'date',
    events: ['service_ordered'],
  },
  waitingFrom: { label: { fi: 'odotus alkoi', sv: 'väntan började', en: 'waiting from' }, kind: 'date', events: [] },
  waitingTo: { label: { fi: 'odotus päättyi', sv: 'väntan slutade', en: 'waiting to' }, kind: 'date', events: [] },
  supportContactOn: {
    label: { fi: 'yhteydenotto odotusaikana', sv: 'kontakt under väntetiden', en: 'support contact on' },
    kind: 'dates',
    events: ['support_contact'],
  },
  serviceStartedOn: {
    label: { fi: 'palvelu alkanut', sv: 'tjänsten började', en: 'service started on' },
    kind: 'dates',
    events: ['service_started'],
  },
  serviceEndedOn: {
    label: { fi: 'palvelu päättynyt', sv: 'tjänsten slutade', en: 'service ended on' },
    kind: 'dates',
    events: ['service_ended'],
  },
  planReviewedOn: {
    label: { fi: 'suunnitelma tarkistettu', sv: 'planen sågs över', en: 'plan reviewed on' },
    kind: 'dates',
    events: ['plan_reviewed'],
  },
  followUpContactOn: {
    label: { fi: 'seurantayhteydenotto', sv: 'uppföljningskontakt', en: 'follow-up contact on' },
    kind: 'dates',
    events: ['follow_up_contact'],
  },
  pensionAppliedOn: {
    label: { fi: 'eläkettä haettu', sv: 'pension sökt', en: 'pension applied for on' },
    kind: 'date',
    events: ['pension_applied'],
  },
  pensionDecidedOn: {
    label: { fi: 'eläkkeestä päätetty', sv: 'pensionsbeslut', en: 'pension decided on' },
    kind: 'date',
    events: ['disability_pension_granted', 'disability_pension_rejected'],
  },
  pensionDecision: { label: { fi: 'eläkepäätös', sv: 'beslutets innehåll', en: 'pension decision' }, kind: 'fact', events: [] },
  supportAgreedOn: {
    label: { fi: 'myöhemmästä tuesta sovittu', sv: 'senare stöd avtalat', en: 'later support agreed on' },
    kind: 'date',
    events: [],
  },
  employmentStartedOn: {
    label: { fi: 'työ alkanut', sv: 'arbetet började', en: 'employment started on' },
    kind: 'date',
    events: ['employment_started'],
  },
  employmentKind: { label: { fi: 'työsuhteen laji', sv: 'anställningens art', en: 'kind of employment' }, kind: 'fact', events: [] },
  studyStartedOn: {
    label: { fi: 'opinnot alkaneet', sv: 'studierna började', en: 'studies started on' },
    kind: 'date',
    events: ['studies_started'],
  },
  endingAgreedOn: {
    label: { fi: 'päättämisestä sovittu', sv: 'avslutandet avtalat', en: 'ending agreed on' },
    kind: 'date',
    events: ['ending_agreed'],
  },
  continuingParty: { label: { fi: 'kuka jatkaa', sv: 'vem som fortsätter', en: 'who continues' }, kind: 'fact', events: [] },
  endedOn: { label: { fi: 'tapaus päättynyt', sv: 'ärendet avslutat', en: 'ended on' }, kind: 'date', events: ['ended'] },
} as const satisfies Record<string, StateDateDeclaration>;

export type StateDateId = keyof typeof stateDates;
