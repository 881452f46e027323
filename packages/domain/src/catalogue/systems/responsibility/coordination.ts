import type { System } from '../system.ts';

/** Who co-ordinates and answers for a client. */
export const coordinationSystems = {
  'SYS-37': {
    label: {
      fi: 'Työkykykoordinaattori sote-keskuksessa',
      sv: 'Samordnare för arbetsförmågan vid social- och hälsocentralen',
      en: 'Work ability coordinator in the centre',
    },
    source: 'S1.4, S1.7, S2.11',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Asiantuntija, joka ohjaa asiakasta, tuntee palvelut laajasti ja huolehtii, että suunnitelma tehdään. Työssä on neljä osaa: asiakastyö, verkostot, konsultointi ja tiimien koordinointi.',
      sv: 'En sakkunnig som vägleder klienten, känner servicen brett och ser till att en plan görs upp. Arbetet har fyra delar: klientarbete, nätverk, konsultation och samordning av team.',
      en: 'An expert who guides the client, knows services widely and sees that a plan is made. The job has four parts: client work, networks, consultation and co-ordinating teams.',
    },
    parts: [
      { call: 'caseload' },
      { metric: 'coordinator_resource' },
      { metric: 'coordinators_trained' },
      { metric: 'consultations' },
      { invariant: 'coordinator_without_plan' },
      { file: 'staffing', columns: ['role', 'full_time_equivalents'] },
      { catalogue: 'roles', entries: ['work_ability_coordinator'] },
    ],
  },
  'SYS-38': {
    label: {
      fi: 'Koordinaattoriverkosto ja koordinaattorit muualla',
      sv: 'Samordnarnätverket och samordnare på annat håll',
      en: 'Coordinator network and coordinators elsewhere',
    },
    source: 'S1.4, S1.14, S2.17, S4.2',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Koordinaattoreita on myös TE-toimistoissa ja Rikosseuraamuslaitoksessa. Verkostossa kulkevat kysymykset, avoimet työpaikat ja asiakkuudet organisaatiosta toiseen.',
      sv: 'Samordnare finns också vid TE-byråer och inom Brottspåföljdsmyndigheten. I nätverket går frågor, lediga jobb och ärenden mellan organisationerna.',
      en: 'Coordinators work in TE offices and the Criminal Sanctions Agency too. Questions, vacancies and cases pass between organisations in their network.',
    },
    parts: [
      { catalogue: 'roles', entries: ['te_coordinator', 'rise_coordinator'] },
      { catalogue: 'networks', entries: ['coordinators_of_pirkanmaa'] },
      { call: 'contactDirectory' },
      { file: 'directory', columns: ['counterpart', 'role', 'channel', 'page', 'checked_on'] },
      { file: 'assignments', columns: ['worker_organisation'] },
      { file: 'consultations', columns: ['organisation_id', 'from_role', 'to_role'] },
    ],
  },
  'SYS-39': {
    label: { fi: 'Asiakasvastaava', sv: 'Kundansvarig', en: 'Client-responsible worker' },
    source: 'S4.5, S2.4, S2.10, S3.8, S3.12, S1.5, S1.8, S0.10',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Sovittaa asiakkaan palvelut yhteen siihen asti, kun palvelut päättyvät. Asiakasvastaava voi olla kuka tahansa sopiva työntekijä; tehtävä siirtyy vasta, kun seuraava on ottanut sen vastaan.',
      sv: 'Samordnar klientens tjänster tills de upphör. Kundansvarig kan vara vilken lämplig anställd som helst; uppdraget övergår först när nästa har tagit emot det.',
      en: 'Fits the client’s services together until they end. Any suitable worker may be one; the task passes on only when the next has accepted it.',
    },
    parts: [
      { metric: 'responsible_named' },
      { metric: 'worker_changes' },
      { invariant: 'client_responsible_gap' },
      { invariant: 'handover_not_accepted' },
      { event: 'client_responsible_named' },
      { file: 'assignments', columns: ['kind', 'role', 'unit', 'from_on', 'to_on'] },
    ],
  },
  'SYS-40': {
    label: { fi: 'Yhteyshenkilö tiimin prosessissa', sv: 'Kontaktperson i teamets process', en: 'Contact person in the team process' },
    source: 'S0.4',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Nimetään yhteisessä suunnittelussa. Tukee tutkimuksissa, seuraa suunnitelmaa ja tuo asian takaisin tiimiin, kun on tarpeen; seuranta jatkuu työn tai opintojen alettua.',
      sv: 'Utses vid den gemensamma planeringen. Stöder vid utredningar, följer planen och tar ärendet tillbaka till teamet vid behov; uppföljningen fortsätter när arbete eller studier börjat.',
      en: 'Named at joint planning. Supports through examinations, follows the plan and brings the matter back to the team when needed; follow-up goes on after work or studies start.',
    },
    parts: [
      { metric: 'contact_person_delay' },
      { invariant: 'contact_person_missing' },
      { event: 'contact_person_named' },
      { file: 'assignments', columns: ['kind', 'from_on'] },
    ],
  },
  'SYS-41': {
    label: { fi: 'Omatyöntekijä', sv: 'Egen kontaktperson', en: 'Own worker' },
    source: 'S2.4, S2.9, S2.10, S2.19, S1.6',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Sosiaali- tai vammaispalvelujen asiakkaan nimetty työntekijä, joka koordinoi asiakkaan prosessia jo ennen työkyvyn tuen alkua.',
      sv: 'Den namngivna arbetstagaren för en klient inom social- eller funktionshinderservicen, som samordnar klientens process redan före stödet för arbetsförmågan.',
      en: 'The named worker of a client of social or disability services, who co-ordinates the client’s process even before work ability support begins.',
    },
    parts: [
      { call: 'suggestCoordinator' },
      { catalogue: 'assignmentKinds', entries: ['own_worker'] },
      { file: 'assignments', columns: ['kind', 'from_on'] },
      { file: 'episodes', columns: ['social_services_client'] },
    ],
  },
  'SYS-42': {
    label: { fi: 'Kuka koordinoi', sv: 'Vem som samordnar', en: 'Rule for who co-ordinates' },
    source: 'S2.10–S2.12',
    area: 'responsibility',
    lives: 'computed',
    description: {
      fi: 'Nyrkkisääntö: TYP-asiakasta koordinoi TYP, sosiaalipalvelujen asiakasta omatyöntekijä, erityistä tarvetta sen tunteva taho ja muuten koordinaattori. Asiakkaan oma tahto ratkaisee, ketkä ovat mukana.',
      sv: 'Tumregel: en TYP-klient samordnas av TYP, en klient inom socialservicen av sin egen kontaktperson, ett särskilt behov av den part som känner det, och annars av samordnaren. Klientens vilja avgör vilka som deltar.',
      en: 'A rule of thumb: TYP co-ordinates a TYP client, the own worker a client of social services, a party that knows it a special need, and otherwise the coordinator. The client’s will decides who takes part.',
    },
    parts: [
      { call: 'suggestCoordinator' },
      { call: 'coordinatorStanding' },
      { flag: 'typ_client' },
      { catalogue: 'coordinatorChoices' },
      { file: 'assignments', columns: ['role', 'chosen_because'] },
    ],
  },
} as const satisfies Record<string, System>;
