import type { System } from '../system.ts';

/** How a client gets in, and to whom. */
export const accessSystems = {
  'SYS-61': {
    label: { fi: 'Matala kynnys ja monta kanavaa', sv: 'Låg tröskel och många kanaler', en: 'Multichannel low-threshold access' },
    source: 'S2.2, S2.7, S2.23, S4.4',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Asiakas voi ottaa yhteyttä itse tai tulla monen muun kautta. Etuus tai diagnoosi ei ratkaise pääsyä.',
      sv: 'Klienten kan ta kontakt själv eller komma via många andra. Förmån eller diagnos avgör inte tillträdet.',
      en: 'Clients may make contact themselves or come through many others. Neither a benefit nor a diagnosis decides access.',
    },
    parts: [
      { metric: 'recognition_by_source' },
      { metric: 'time_to_contact' },
      { call: 'intakeGaps' },
      { referralSource: 'self' },
      { catalogue: 'referralSources' },
      { file: 'referrals', columns: ['channel', 'received_on'] },
      { file: 'episodes', columns: ['referral_source'] },
    ],
  },
  'SYS-62': {
    label: { fi: 'Walk in -toiminta', sv: 'Walk in-verksamhet', en: 'Walk-in' },
    source: 'S0.10',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Asiakas tulee ilman ajanvarausta. Satakunnan kuvattava toimintamalli, jossa arviointi alkaa heti.',
      sv: 'Klienten kommer utan tidsbokning. En modell som Satakunta ska beskriva, där bedömningen börjar genast.',
      en: 'The client comes without an appointment. A model that Satakunta is to describe, in which assessment begins at once.',
    },
    leftOpen: {
      fi: 'Lähteet eivät kerro sisältöä: organisaatio kirjoittaa sen omaan määrittelykorttiinsa.',
      sv: 'Källorna anger inget innehåll: organisationen skriver det på sitt eget definitionskort.',
      en: 'The sources tell no content: the organisation writes it on a card of its own.',
    },
    parts: [
      { call: 'walkIns' },
      { call: 'serviceCardOn' },
      { service: 'walk_in' },
      { file: 'referrals', columns: ['channel', 'received_on'] },
      { file: 'service_cards', columns: ['card', 'field', 'text'] },
      { catalogue: 'referralChannels', entries: ['walk_in'] },
    ],
  },
  'SYS-63': {
    label: { fi: 'Seuraava askel tunnistamisen jälkeen', sv: 'Nästa steg efter identifieringen', en: 'Next step after recognition' },
    svUncertain: true,
    source: 'S2.9',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Tarpeen tunnistanut työntekijä päättää asiakkaan kanssa, kenen puoleen käännytään: TYP, työllisyyspalvelut, työhönvalmentaja, työttömien terveydenhoitaja tai omatyöntekijä. Epävarma kysyy koordinaattorilta.',
      sv: 'Den som identifierat behovet avgör med klienten vart man vänder sig: TYP, sysselsättningsservicen, arbetstränaren, hälsovårdaren för arbetslösa eller egen kontaktperson. Den osäkra frågar samordnaren.',
      en: 'The worker who recognised the need decides with the client whom to turn to: TYP, employment services, a work coach, the nurse for unemployed people or the own worker. Whoever is unsure asks the coordinator.',
    },
    parts: [
      { call: 'nextStepOptions' },
      { call: 'suggestCoordinator' },
      { transition: 't2' },
      { transition: 't3' },
      {
        catalogue: 'nextSteps',
        entries: ['typ', 'employment_services', 'work_coach', 'nurse_for_unemployed', 'own_worker', 'coordinator'],
      },
      { file: 'directory', columns: ['counterpart', 'role', 'channel', 'page'] },
      { file: 'signals', columns: ['guided_to'] },
    ],
  },
  'SYS-64': {
    label: { fi: 'Asiakas on aina oikealla ovella', sv: 'Klienten är alltid vid rätt dörr', en: 'Always the right door' },
    source: 'S1.6',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Palvelun löytäminen on ammattilaisten vastuulla. Lähete voidaan ohjata edelleen, mutta sitä ei koskaan vain hylätä.',
      sv: 'Att hitta rätt tjänst är de professionellas ansvar. En remiss kan styras vidare men avvisas aldrig bara.',
      en: 'Finding the service is the professionals’ responsibility. A referral may be re-addressed, but is never simply rejected.',
    },
    parts: [
      { metric: 'bounces' },
      { call: 'referralHolder' },
      { transition: 't8' },
      { transition: 't12' },
      { file: 'referrals', columns: ['received_on', 'handled_on', 'readdressed_on', 'readdressed_to'] },
    ],
  },
} as const satisfies Record<string, System>;
