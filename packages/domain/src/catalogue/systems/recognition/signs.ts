import type { System } from '../system.ts';

/** How a need is recognised, and by what. */
export const signsSystems = {
  'SYS-49': {
    label: { fi: 'Tuen tarpeen tunnistaminen', sv: 'Identifiering av stödbehovet', en: 'Recognition model' },
    source: 'S2.3, S2.7–S2.9, S1.5',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Jokaisen ammattilaisen tehtävä, mahdollisimman varhain ja asiakkaan kanssa. Neljä reittiä: kysyminen, järjestelmällinen kartoitus, taustatiedot ja asiakkaan oma puheeksiotto.',
      sv: 'Varje professionells uppgift, så tidigt som möjligt och tillsammans med klienten. Fyra vägar: att fråga, systematisk kartläggning, bakgrundsuppgifter och klientens eget ord.',
      en: 'Every professional’s task, as early as possible and together with the client. Four routes: asking, systematic mapping, background data, and the client’s own word.',
    },
    parts: [
      { metric: 'recognition_earliness' },
      { metric: 'recognition_by_source' },
      { metric: 'outside_reached' },
      { state: 'need_recognised' },
      { catalogue: 'recognitionRoutes', entries: ['asking', 'mapping', 'background_data', 'client_says'] },
      { file: 'signals', columns: ['recognised_on', 'route', 'instrument', 'unit', 'role', 'in_services'] },
    ],
  },
  'SYS-50': {
    label: { fi: 'Herätteet', sv: 'Signaler', en: 'Triggers' },
    source: 'S2.8',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Merkkejä, joista työntekijä ottaa asian puheeksi: työttömyys, B-lausunnon pyyntö, paljon palveluja käyttävä. Heräte on kehotus kysyä, ei koskaan päätös.',
      sv: 'Tecken som får den anställda att ta upp saken: arbetslöshet, begäran om B-utlåtande, stort servicebruk. En signal är en uppmaning att fråga, aldrig ett beslut.',
      en: 'Signs at which a worker raises the matter: unemployment, a request for a B-statement, heavy use of services. A trigger is a prompt to ask, never a decision.',
    },
    leftOpen: {
      fi: 'Lähteen herätelista oli kuva ja on kadonnut: listaa voi täydentää, ja jokaisen herätteen voi ottaa pois käytöstä.',
      sv: 'Källans lista var en bild och har gått förlorad: listan kan kompletteras och varje signal tas ur bruk.',
      en: 'The list in the source was a picture and is lost: it can be added to, and each trigger can be switched off.',
    },
    parts: [
      { call: 'promptsToAsk' },
      { call: 'packageTriggers' },
      { file: 'triggers', columns: ['trigger_id', 'route', 'label', 'active'] },
      { catalogue: 'triggers', entries: ['unemployment', 'b_statement_request', 'heavy_use'] },
      { file: 'signals', columns: ['trigger', 'recognised_on'] },
    ],
  },
  'SYS-51': {
    label: { fi: 'Työkykypistemäärä', sv: 'Poängtal för arbetsförmågan', en: 'Work ability score' },
    source: 'S1.2, S1.4, S1.5, S1.8, S1.12, S2.8',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Asiakkaan oma arvio työkyvystään asteikolla 0–10. Helpoin tapa tunnistaa tuen tarve. Ensimmäinen ja myöhemmät arviot pidetään erillään: yhden ihmisen muutosta luetaan vain suostumuksella, tavoitettuja lukumääränä. Mittari laskee ryhmän muutoksen kaikista riveistä, jotka organisaatio luovuttaa: suostumuksesta huolehditaan ennen sitä.',
      sv: 'Klientens egen bedömning av sin arbetsförmåga på skalan 0–10. Det enklaste sättet att identifiera stödbehovet. Den första och senare bedömningar hålls isär: en persons förändring läses bara med samtycke, de nådda som antal. Måttet räknar gruppens förändring av alla rader som organisationen lämnar ut: samtycket tas om hand före det.',
      en: 'The client’s own rating of work ability from 0 to 10: the easiest way to recognise a need. The first rating and later ones are kept apart: one person’s change is read only under a consent, reach as a count. The metric takes a group’s change from all rows that the organisation hands over: consent is seen to before that.',
    },
    parts: [
      { metric: 'score_count' },
      { metric: 'score_change' },
      { metric: 'score_trend' },
      { catalogue: 'builtInInstruments', entries: ['work_ability_score'] },
      { call: 'workAbilityRatings' },
      { call: 'ratingChange' },
      { file: 'scores', columns: ['measured_on', 'instrument', 'score', 'occasion', 'channel', 'unit', 'may_be_linked'] },
      { file: 'counts', columns: ['metric', 'numerator', 'source'] },
    ],
  },
  'SYS-52': {
    label: {
      fi: 'Kaakkois-Suomen TE-toimiston pistemäärämalli',
      sv: 'Poängmodellen vid TE-byrån i Sydöstra Finland',
      en: 'Score model of the South-East Finland TE office',
    },
    source: 'S2.8',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Esimerkki asiakkaan ohjaamisesta pistemäärän mukaan: pistemäärä johtaa ehdotettuun askeleeseen.',
      sv: 'Ett exempel på att vägleda klienten enligt poäng: poängen leder till ett föreslaget steg.',
      en: 'An example of guiding clients by score: the score leads to a suggested step.',
    },
    leftOpen: {
      fi: 'Rajat olivat kuvassa, joka on kadonnut: ne asetetaan itse, ja ilman niitä ehdotusta ei anneta.',
      sv: 'Gränserna fanns i en bild som gått förlorad: de anges av användaren, och utan dem ges inget förslag.',
      en: 'The cut-offs were in a picture that is lost: they are set by the user, and without them nothing is suggested.',
    },
    parts: [
      { call: 'stepAfterRating' },
      { call: 'suggestedStep' },
      { call: 'scoreBandsOverlap' },
      { file: 'score_bands', columns: ['from_score', 'to_score', 'step'] },
      { catalogue: 'scoreGuidances', entries: ['southeast_te_office'] },
    ],
  },
  'SYS-53': {
    label: { fi: 'Nopeat kysymykset', sv: 'Snabba frågor', en: 'Quick questions' },
    source: 'S2.8',
    area: 'recognition',
    lives: 'recorded',
    description: {
      fi: 'Terveyskylän lyhyt kysymyssarja, joka johtaa keskusteluun.',
      sv: 'Hälsobyns korta frågeserie, som leder till ett samtal.',
      en: 'A short set of questions of the national online hospital, leading to a talk.',
    },
    leftOpen: {
      fi: 'Kysymykset olivat kuvassa, joka on kadonnut.',
      sv: 'Frågorna fanns i en bild som gått förlorad.',
      en: 'The questions were in a picture that is lost.',
    },
    parts: [
      { catalogue: 'recognitionInstruments', entries: ['quick_questions'] },
      { file: 'signals', columns: ['instrument', 'recognised_on'] },
    ],
  },
  'SYS-54': {
    label: { fi: 'Kykyviisari', sv: 'Förmågaren', en: 'Kykyviisari (Abilitator)' },
    source: 'S2.4, S2.9, S2.21',
    area: 'recognition',
    lives: 'recorded',
    description: {
      fi: 'Työ- ja toimintakyvyn itsearvio, josta asiakas saa palautteen. Täyttämisestä kirjataan päivä ja valitut asteikon arvot, ei vastauksia.',
      sv: 'En självbedömning av arbets- och funktionsförmågan som ger klienten respons. Man registrerar dagen och valda skalvärden, inte svaren.',
      en: 'A self-assessment of work and functional ability that gives the client feedback. The day and chosen values of the scale are recorded, not the answers.',
    },
    parts: [
      { catalogue: 'recognitionInstruments', entries: ['kykyviisari'] },
      { file: 'scores', columns: ['measured_on', 'instrument', 'score'] },
      { file: 'signals', columns: ['instrument', 'recognised_on'] },
    ],
  },
  'SYS-55': {
    label: { fi: 'Toimia-tietokanta', sv: 'Databasen Toimia', en: 'Toimia database' },
    source: 'S2.8, S2.9',
    area: 'recognition',
    lives: 'computed',
    description: {
      fi: 'Kansallinen tietokanta suositelluista toimintakyvyn mittareista ohjeineen. Jokaisesta tarjotusta mittarista kerrotaan sen paikka tietokannassa ja se, onko se validoitu, sikäli kuin se tiedetään.',
      sv: 'En nationell databas över rekommenderade mätare av funktionsförmågan med anvisningar. För varje mätare som erbjuds anges dess plats i databasen och om den är validerad, så långt det är känt.',
      en: 'A national store of recommended measures of functional ability, with instructions. Of every measure offered it is told where it stands there and whether it is validated, as far as that is known.',
    },
    leftOpen: {
      fi: 'Lähteet eivät kerro yhdenkään mittarin viitettä eikä sitä, onko se validoitu: organisaatio kertoo ne itse.',
      sv: 'Källorna anger ingen mätares beteckning och inte om den är validerad: det anger organisationen själv.',
      en: 'The sources give no measure’s reference, nor whether it is validated: the organisation says so itself.',
    },
    parts: [
      { call: 'offeredInstruments' },
      { file: 'instruments', columns: ['instrument_id', 'label'] },
      { catalogue: 'recognitionInstruments', entries: ['toimia_measure'] },
    ],
  },
} as const satisfies Record<string, System>;
