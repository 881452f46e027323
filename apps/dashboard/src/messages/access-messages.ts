import type { Text } from '@polku/domain';

/** A data steward's page: who may read the organisation's rows, and in which pilots they count. */
export const accessMessages = {
  'access.heading': { fi: 'Luvat ja sopimukset', sv: 'Tillstånd och avtal', en: 'Permits and agreements' },
  'access.lede': {
    fi: 'Tietovastaava päättää, kuka tutkija lukee organisaation tietoja peittämättä pieniä ryhmiä ja missä yhteisissä piloteissa organisaation tiedot ovat mukana. Jokaisesta päätöksestä jää merkintä.',
    sv: 'Den dataansvariga bestämmer vilken forskare som läser organisationens uppgifter utan att små grupper döljs och i vilka gemensamma pilotförsök organisationens uppgifter är med. Varje beslut antecknas.',
    en: 'The data steward decides which researcher reads the organisation’s data with no small group hidden, and in which shared pilots its data count. Each decision is written down.',
  },
  'access.permits': { fi: 'Tutkimusluvat', sv: 'Forskningstillstånd', en: 'Research permits' },
  'access.noPermits': { fi: 'Lupia ei ole annettu.', sv: 'Inga tillstånd har getts.', en: 'No permits have been given.' },
  'access.permit': { fi: 'Luvan tunnus', sv: 'Tillståndets identifierare', en: 'Id of the permit' },
  'access.subject': {
    fi: 'Tutkija, kuten tunnistuspalvelu hänet nimeää',
    sv: 'Forskaren, som identifieringstjänsten benämner hen',
    en: 'Researcher, as the identity provider names them',
  },
  'access.purpose': { fi: 'Käyttötarkoitus', sv: 'Användningsändamål', en: 'Purpose' },
  'access.organisation': { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  'access.from': { fi: 'Ensimmäinen päivä', sv: 'Första dagen', en: 'First day' },
  'access.until': { fi: 'Viimeinen päivä', sv: 'Sista dagen', en: 'Last day' },
  'access.state': { fi: 'Tila', sv: 'Läge', en: 'State' },
  'access.period': { fi: '{from} – {until}', sv: '{from} – {until}', en: '{from} to {until}' },
  'access.withdrawn': { fi: 'peruttu {date}', sv: 'återkallat {date}', en: 'withdrawn {date}' },
  'access.grant': { fi: 'Anna lupa', sv: 'Ge tillståndet', en: 'Give the permit' },
  'access.withdraw': { fi: 'Peru lupa {permit}', sv: 'Återkalla tillståndet {permit}', en: 'Withdraw the permit {permit}' },
  'access.agreements': { fi: 'Yhteiset pilotit', sv: 'Gemensamma pilotförsök', en: 'Shared pilots' },
  'access.agreementsAbout': {
    fi: 'Usean organisaation pilotti arvioidaan kokonaisena vasta, kun jokainen niistä on sopinut siitä.',
    sv: 'Ett pilotförsök med flera organisationer utvärderas som en helhet först när var och en av dem har avtalat om det.',
    en: 'A pilot of several organisations is evaluated as a whole only once each of them has agreed to it.',
  },
  'access.noAgreements': { fi: 'Sopimuksia ei ole.', sv: 'Det finns inga avtal.', en: 'There are no agreements.' },
  'access.pilot': { fi: 'Pilotin tunnus', sv: 'Pilotförsökets identifierare', en: 'Id of the pilot' },
  'access.pilotOrganisation': {
    fi: 'Organisaatio, jonka pilotti on',
    sv: 'Organisationen som pilotförsöket tillhör',
    en: 'Organisation that runs the pilot',
  },
  'access.agree': { fi: 'Sovi yhteisestä arvioinnista', sv: 'Avtala om gemensam utvärdering', en: 'Agree to its evaluation' },
  'access.endAgreement': { fi: 'Lopeta: {pilot}', sv: 'Avsluta: {pilot}', en: 'End: {pilot}' },
  'access.done': { fi: 'Tallennettu.', sv: 'Sparat.', en: 'Saved.' },
} as const satisfies Record<string, Text>;
