import type { CatalogueEntry } from './entry.ts';
import type { EventId } from './events.ts';

/** What each milestone is called, apart from the ids: these are needed where names are not. */
export const eventEntries = {
  unemployment_started: { label: { fi: 'Työttömyys alkoi', sv: 'Arbetslösheten började', en: 'Unemployment started' }, source: '(I) S2.8' },
  need_recognised: {
    label: { fi: 'Tuen tarve tunnistettiin', sv: 'Behovet av stöd identifierades', en: 'Need recognised' },
    source: 'S2.7',
  },
  consent_asked: { label: { fi: 'Suostumusta pyydettiin', sv: 'Samtycke begärdes', en: 'Consent asked for' }, source: 'S0.4, S2.13' },
  consent_given: { label: { fi: 'Suostumus annettiin', sv: 'Samtycke gavs', en: 'Consent given' }, source: 'S0.4, S2.13' },
  consent_refused: { label: { fi: 'Suostumusta ei annettu', sv: 'Samtycke gavs inte', en: 'Consent refused' }, source: '(I) S0.4' },
  referral_sent: { label: { fi: 'Lähete lähetettiin', sv: 'Remissen skickades', en: 'Referral sent' }, source: 'S0.4, S0.7' },
  first_contact: { label: { fi: 'Ensimmäinen yhteydenotto', sv: 'Första kontakten', en: 'First contact' }, source: '(I) S0.7' },
  triage_decided: { label: { fi: 'Jatko ratkaistiin', sv: 'Fortsättningen avgjordes', en: 'Triage decided' }, source: 'S0.7' },
  feedback_to_referrer: {
    label: { fi: 'Palaute lähettäjälle', sv: 'Återkoppling till remittenten', en: 'Feedback to the referrer' },
    source: 'S0.7',
  },
  team_time_booked: { label: { fi: 'Aika tiimille varattiin', sv: 'Tid hos teamet bokades', en: 'Team time booked' }, source: 'S3.8' },
  material_gathered: { label: { fi: 'Aineisto koottiin', sv: 'Underlaget samlades', en: 'Material gathered' }, source: 'S0.4, S3.8' },
  team_meeting: { label: { fi: 'Tiimin kokous', sv: 'Teammöte', en: 'Team meeting' }, source: 'S0.4' },
  contact_person_named: {
    label: { fi: 'Yhteyshenkilö nimettiin', sv: 'Kontaktperson utsågs', en: 'Contact person named' },
    source: 'S0.4',
  },
  client_responsible_named: {
    label: { fi: 'Asiakasvastaava nimettiin', sv: 'Kundansvarig utsågs', en: 'Client-responsible worker named' },
    source: 'S4.5',
  },
  client_responsible_replaced: {
    label: { fi: 'Asiakasvastaava vaihtui', sv: 'Kundansvarig byttes', en: 'Client-responsible worker replaced' },
    source: 'S2.16',
  },
  health_check_ordered: {
    label: { fi: 'Terveystarkastus tilattiin', sv: 'Hälsoundersökning beställdes', en: 'Health check ordered' },
    source: 'S0.6',
  },
  health_check_done: {
    label: { fi: 'Terveystarkastus tehtiin', sv: 'Hälsoundersökning gjordes', en: 'Health check done' },
    source: 'S0.6',
  },
  assessment_ordered: { label: { fi: 'Arvio tilattiin', sv: 'Bedömning beställdes', en: 'Assessment ordered' }, source: 'S0.6' },
  assessment_started: { label: { fi: 'Arvio alkoi', sv: 'Bedömningen började', en: 'Assessment started' }, source: 'S0.6' },
  assessment_done: { label: { fi: 'Arvio valmistui', sv: 'Bedömningen blev klar', en: 'Assessment done' }, source: 'S0.6' },
  statement_given: { label: { fi: 'Lausunto annettiin', sv: 'Utlåtande gavs', en: 'Statement given' }, source: 'S0.4' },
  investigation_ordered: { label: { fi: 'Tutkimus tilattiin', sv: 'Utredning beställdes', en: 'Investigation ordered' }, source: 'S0.4' },
  investigation_done: { label: { fi: 'Tutkimus tehtiin', sv: 'Utredningen gjordes', en: 'Investigation done' }, source: 'S0.4' },
  specialist_referred: {
    label: { fi: 'Ohjattiin erityistasolle', sv: 'Hänvisades till specialnivån', en: 'Referred to the specialist level' },
    source: 'S2.5',
  },
  specialist_received: {
    label: { fi: 'Otettiin vastaan erityistasolla', sv: 'Togs emot på specialnivån', en: 'Received at the specialist level' },
    source: 'S2.5',
  },
  specialist_statement: {
    label: { fi: 'Erityistason lausunto', sv: 'Specialnivåns utlåtande', en: 'Specialist statement' },
    source: 'S2.5',
  },
  goals_set: { label: { fi: 'Tavoitteet asetettiin', sv: 'Målen sattes upp', en: 'Goals set' }, source: 'S0.4' },
  plan_formed: { label: { fi: 'Suunnitelma tehtiin', sv: 'Planen gjordes upp', en: 'Plan formed' }, source: 'S0.4' },
  plan_reviewed: { label: { fi: 'Suunnitelma tarkistettiin', sv: 'Planen sågs över', en: 'Plan reviewed' }, source: 'S2.13' },
  pathway_decided: { label: { fi: 'Jatkopolku valittiin', sv: 'Fortsatt stig valdes', en: 'Pathway decided' }, source: 'S1.5' },
  service_ordered: { label: { fi: 'Palvelu tilattiin', sv: 'Tjänsten beställdes', en: 'Service ordered' }, source: '(I) S0.4' },
  service_started: { label: { fi: 'Palvelu alkoi', sv: 'Tjänsten började', en: 'Service started' }, source: 'S0.4' },
  service_ended: { label: { fi: 'Palvelu päättyi', sv: 'Tjänsten avslutades', en: 'Service ended' }, source: 'S0.4' },
  support_contact: {
    label: { fi: 'Yhteydenotto odotusaikana', sv: 'Stödkontakt under väntan', en: 'Support contact while waiting' },
    source: 'S2.15',
  },
  follow_up_contact: { label: { fi: 'Seurantayhteydenotto', sv: 'Uppföljningskontakt', en: 'Follow-up contact' }, source: 'S0.4' },
  pension_applied: { label: { fi: 'Eläkettä haettiin', sv: 'Pension söktes', en: 'Pension applied for' }, source: 'S0.4' },
  disability_pension_granted: {
    label: { fi: 'Työkyvyttömyyseläke myönnettiin', sv: 'Invalid- eller sjukpension beviljades', en: 'Disability pension granted' },
    source: 'S0.4',
  },
  disability_pension_rejected: {
    label: { fi: 'Työkyvyttömyyseläke hylättiin', sv: 'Invalid- eller sjukpension avslogs', en: 'Disability pension rejected' },
    source: 'S0.4',
  },
  employment_started: { label: { fi: 'Työ alkoi', sv: 'Arbetet började', en: 'Employment started' }, source: 'S0.4' },
  employment_ended: { label: { fi: 'Työ päättyi', sv: 'Arbetet avslutades', en: 'Employment ended' }, source: '(I) S0.4' },
  studies_started: { label: { fi: 'Opinnot alkoivat', sv: 'Studierna började', en: 'Studies started' }, source: 'S0.4' },
  studies_ended: { label: { fi: 'Opinnot päättyivät', sv: 'Studierna avslutades', en: 'Studies ended' }, source: '(I) S0.4' },
  consent_withdrawn: { label: { fi: 'Suostumus peruttiin', sv: 'Samtycket återtogs', en: 'Consent withdrawn' }, source: '(I) S2.13' },
  ending_agreed: { label: { fi: 'Päättämisestä sovittiin', sv: 'Avslutandet avtalades', en: 'Ending agreed' }, source: 'S2.19' },
  ended: { label: { fi: 'Asiakkuus päättyi', sv: 'Ärendet avslutades', en: 'Case ended' }, source: 'S2.19' },
} as const satisfies Record<EventId, CatalogueEntry>;
