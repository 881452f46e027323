import type { Term } from './term.ts';

/** Words that the glossary of the sources lacks, and that metrics, services or disputes are about. */
export const furtherTerms = {
  health_services_for_working_age: {
    label: {
      fi: 'työikäisten terveyspalvelut',
      sv: 'hälsovårdstjänster för personer i arbetsför ålder',
      en: 'health services for working-age people',
    },
    svUncertain: true,
    definition: {
      fi: 'Terveyspalvelut, joita työikäinen käyttää, myös työterveyshuollon ulkopuolella; rajaus on sovittava.',
      sv: 'Hälsovårdstjänster som en person i arbetsför ålder använder, också utanför företagshälsovården; gränsen måste avtalas.',
      en: 'Health services that a person of working age uses, also outside occupational health care; their bounds are to be agreed on.',
    },
    contested: true,
    source: 'S0.8, S0.9',
  },
  services_for_participation_in_working_life: {
    label: {
      fi: 'työelämäosallisuutta tukevat palvelut',
      sv: 'tjänster till stöd för delaktighet i arbetslivet',
      en: 'services supporting participation in working life',
    },
    svUncertain: true,
    definition: {
      fi: 'Palvelut, joiden avulla pääsee osaksi työelämää; mitkä palvelut kuuluvat tähän, on sovittava.',
      sv: 'Tjänster som hjälper en att ta del i arbetslivet; vilka tjänster som hör hit måste avtalas.',
      en: 'Services that help one to take part in working life; which they are is to be agreed on.',
    },
    contested: true,
    source: 'S0.8, S0.9',
  },
  project: {
    label: { fi: 'hanke', sv: 'projekt', en: 'project' },
    definition: {
      fi: 'Määräaikainen työ, jolla on tavoite, rahoitus ja ohjausryhmä.',
      sv: 'Ett tidsbundet arbete med mål, finansiering och styrgrupp.',
      en: 'Work of a set time, with a goal, funding and a steering group.',
    },
    source: 'S4.3, S0.5',
  },
  competence: {
    label: { fi: 'osaaminen', sv: 'kompetens', en: 'competence' },
    definition: {
      fi: 'Mitä ammattilaiset tietävät ja taitavat työkyvyn tuesta; kartoitetaan kyselyllä ja vahvistetaan koulutuksella.',
      sv: 'Vad yrkespersonerna vet och kan om stöd för arbetsförmågan; kartläggs med en enkät och stärks med utbildning.',
      en: 'What professionals know and can do about work ability support; surveyed, and strengthened by training.',
    },
    source: 'S3.2, S3.5',
  },
  consultation: {
    label: { fi: 'konsultaatio', sv: 'konsultation', en: 'consultation' },
    definition: {
      fi: 'Neuvo, jonka ammattilainen pyytää toiselta ilman, että asiakas siirtyy.',
      sv: 'Ett råd som en yrkesperson ber en annan om utan att klienten flyttas.',
      en: 'Advice that one professional asks of another without the client being moved.',
    },
    names: { service: 'consultation' },
    source: 'S2.17, S2.4, S2.5',
  },
  client_experience: {
    label: { fi: 'asiakaskokemus', sv: 'klientupplevelse', en: 'client experience' },
    definition: {
      fi: 'Mitä asiakkaat ajattelevat saamastaan palvelusta, heiltä itseltään kysyttynä.',
      sv: 'Vad klienterna anser om den service de har fått, när man frågar dem själva.',
      en: 'What clients think of the service that they have had, as asked of them.',
    },
    source: 'S1.12, S3.2',
  },
  staff_experience: {
    label: { fi: 'työntekijäkokemus', sv: 'personalens upplevelse', en: 'staff experience' },
    definition: {
      fi: 'Mitä työntekijät ajattelevat työstään, heiltä itseltään kysyttynä.',
      sv: 'Vad personalen anser om sitt arbete, när man frågar dem själva.',
      en: 'What workers think of their work, as asked of them.',
    },
    source: 'S1.12',
  },
} as const satisfies Record<string, Term>;
