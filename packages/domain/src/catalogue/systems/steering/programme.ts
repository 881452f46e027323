import type { System } from '../system.ts';

/** The national programme, and how its projects describe what they do. */
export const programmeSystems = {
  'SYS-01': {
    label: { fi: 'Työkykyohjelma', sv: 'Programmet för arbetsförmåga', en: 'Work Ability Programme' },
    source: 'S4.1, S4.2, S4.3, S2.1',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Vuosien 2019–2023 ohjelma, jolla haetaan ratkaisuja osatyökykyisten työllistymisen ongelmiin: 22 aluehanketta ja neljä toimenpidettä kummallakin ministeriöllä. Jokaisesta kokeilusta johdetaan sen hanke ja ne toimenpiteet, joita se toteuttaa.',
      sv: 'Ett program för 2019–2023 som söker lösningar på problemen med partiellt arbetsföras sysselsättning: 22 regionala projekt och fyra åtgärder hos vartdera ministeriet. För varje försök härleds projektet och de åtgärder som det genomför.',
      en: 'A programme of 2019 to 2023 that seeks answers to problems in the employment of people with partial work ability: 22 regional projects, and four measures of each ministry. For every pilot its project is told, and the measures that it carries out.',
    },
    leftOpen: {
      fi: 'Mitä toimenpidettä kukin kokeilu toteuttaa: lähteet eivät kerro, joten se luetaan kokeilun järjestelmistä. Kolmelle kokeilulle ei nimetä hanketta.',
      sv: 'Vilken åtgärd varje försök genomför: källorna berättar inte, så det utläses ur försökets system. För tre försök nämns inget projekt.',
      en: 'Which measure each pilot carries out: the sources do not tell, so it is read from the pilot’s systems. For three pilots no project is named.',
    },
    parts: [
      { call: 'programmeLinks' },
      { catalogue: 'programmes' },
      { catalogue: 'programmeMeasures' },
      {
        catalogue: 'organisations',
        entries: ['tyokykya_satakuntaan', 'pirkanmaan_tyokykyhanke', 'kaveria_ei_jateta', 'osaksi'],
      },
      { metric: 'employment_rate' },
      { metric: 'potential_workers' },
      { metric: 'projects' },
      { file: 'targets', columns: ['pilot_id', 'metric', 'value', 'by_on'] },
    ],
  },
  'SYS-02': {
    label: {
      fi: 'Sote-keskuksen työkyvyn tuki',
      sv: 'Stöd för arbetsförmågan vid social- och hälsocentralen',
      en: 'Work ability support in the centre',
    },
    source: 'S4.4, S0.3, S3.1',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Neljä rakennetta ja viisi toimintatapaa, jotka jokaisessa keskuksessa on oltava, ja lait, joihin ne nojaavat. Kukin tiimi arvioi ne päivätysti ja perustellen, ja täyttyneiden määrä kertoo, kuinka valmis malli on.',
      sv: 'Fyra strukturer och fem arbetssätt som varje central ska ha, och de lagar som de vilar på. Varje team bedömer dem med dag och underlag, och antalet uppfyllda visar hur färdig modellen är.',
      en: 'Four structures and five ways of acting that every centre is to have, and the law they rest on. Each team assesses them with a day and its evidence, and the number that is met tells how complete the model is.',
    },
    leftOpen: {
      fi: 'Milloin vaatimus on osittain täytetty: lähteet eivät anna rajaa, joten vaatimus joko täyttyy tai ei.',
      sv: 'När ett krav är delvis uppfyllt: källorna ger ingen gräns, så ett krav är antingen uppfyllt eller inte.',
      en: 'When a requirement is partly met: the sources give no line, so a requirement is either met or not.',
    },
    parts: [
      { metric: 'requirements_met' },
      { catalogue: 'requirements' },
      { catalogue: 'legalBases' },
      { file: 'requirements', columns: ['team_id', 'requirement', 'assessed_on', 'met', 'evidence'] },
    ],
  },
  'SYS-03': {
    label: {
      fi: 'Yhteys Tulevaisuuden sote-keskus -ohjelmaan',
      sv: 'Kopplingen till programmet Framtidens social- och hälsocentral',
      en: 'Link to the Future Health and Social Services Centre programme',
    },
    source: 'S3.2, S3.5, S4.2, S2.17',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Sisarohjelma kehittää moniammatillista vastaanottoa. Varsinais-Suomessa sen kokeilu toi asiakasvastaavia koordinaattorien työpareiksi, Kainuussa sen Hellä-hanke kilpailee samojen ihmisten ajasta. Arvioinnissa samanaikainen ohjelma on vaihtoehtoinen selitys ja uhka voimavaroille.',
      sv: 'Ett systerprogram utvecklar den multiprofessionella mottagningen. I Egentliga Finland gav dess försök kundansvariga som arbetspar åt samordnarna, i Kajanaland konkurrerar dess projekt Hellä om samma människors tid. I utvärderingen är ett samtidigt program en annan möjlig förklaring och en risk för resurserna.',
      en: 'A sister programme develops multiprofessional reception. In Varsinais-Suomi its pilot gave coordinators client-responsible workers as pairs; in Kainuu its project Hellä competes for the same people’s time. In evaluation a programme that runs at the same time is another explanation, and a risk to resources.',
    },
    leftOpen: {
      fi: 'Kuinka paljon aikaa toinen ohjelma vei.',
      sv: 'Hur mycket tid det andra programmet tog.',
      en: 'How much time the other programme took.',
    },
    parts: [
      { call: 'programmeLinks' },
      { catalogue: 'concurrentProgrammes', entries: ['future_health_and_social_services_centre'] },
      { catalogue: 'concurrentEffects' },
      { catalogue: 'organisations', entries: ['hella'] },
      { catalogue: 'pilotRisks', entries: ['time_taken_elsewhere'] },
    ],
  },
  'SYS-04': {
    label: { fi: 'Toimeksiannot pr1 ja pr2', sv: 'Uppdragen pr1 och pr2', en: 'National assignments pr1 and pr2' },
    source: 'S4.6',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Jokainen hanke kuvaa palvelukokonaisuutensa ja viiden kumppanin kanssa yhdyspinnat ja työnjaon sekä yhteistyörakenteet, kummankin nykytilana ja tavoitetilana. Puuttuvat ja sopimatta olevat kuvaukset luetellaan kumppaneittain.',
      sv: 'Varje projekt beskriver sin servicehelhet samt med fem parter kontaktytorna och arbetsfördelningen och samarbetsstrukturerna, bådadera som nuläge och målläge. Beskrivningar som saknas eller inte är avtalade räknas upp part för part.',
      en: 'Every project describes its service package and, with five parties, the interfaces and division of work and the structures of co-operation, each as it is and as it is meant to be. What is missing or not agreed on is listed party by party.',
    },
    parts: [
      { call: 'interfaceGaps' },
      { call: 'interfaceChecklist' },
      { catalogue: 'interfaceCounterparts' },
      { catalogue: 'interfaceKinds' },
      { catalogue: 'interfaceStates' },
      { file: 'interfaces', columns: ['organisation_id', 'counterpart', 'kind', 'state', 'described', 'agreed_on'] },
    ],
  },
  'SYS-05': {
    label: {
      fi: 'PKPK-kuvaustapa',
      sv: 'Beskrivningsmetoden PKPK',
      en: 'PKPK description method',
    },
    source: 'S4.6, S0.9',
    area: 'steering',
    lives: 'recorded',
    description: {
      fi: 'Kansallinen käsikirja palvelukokonaisuuksien ja palveluketjujen kuvaamiseen seitsemässä vaiheessa. Kullakin vaiheella on tila, vastuurooli ja tarvittaessa syy, miksi se on jumissa. Satakunnassa ohjausta ja seurantaa ei voitu määritellä, koska hyvinvointialueen valmistelu oli kesken.',
      sv: 'En nationell handbok för att beskriva servicehelheter och servicekedjor i sju faser. Varje fas har ett läge, en ansvarig roll och vid behov orsaken till att den står stilla. I Satakunta kunde styrning och uppföljning inte definieras, eftersom beredningen av välfärdsområdet pågick.',
      en: 'A national handbook for describing service packages and service chains in seven phases. Each phase has a status, a role that answers for it and, where it is stuck, the reason. Satakunta could not define steering and follow-up, because the county was still being prepared.',
    },
    parts: [
      { catalogue: 'pkpkPhases' },
      { file: 'description_phases', columns: ['organisation_id', 'phase', 'status', 'owner_role', 'done_on', 'blocked_because'] },
    ],
  },
  'SYS-06': {
    label: {
      fi: 'Mallinnuspohja ja työpajat',
      sv: 'Modelleringsunderlag och verkstäder',
      en: 'Modelling canvas and workshops',
    },
    svUncertain: true,
    source: 'S0.9, S0.10, S0.2',
    area: 'steering',
    lives: 'reference',
    description: {
      fi: 'Yhden sivun pohja, jonka Satakunnan hanke täytti laajan ammattilaisjoukon kanssa neljässä etätyöpajassa keväällä 2022: tutki, määrittele, kehitä ja toimita. Tuloksena on kuvaus malleineen, toimeenpanosuunnitelma ja ehdotukset jatkosta.',
      sv: 'Ett underlag på en sida som projektet i Satakunta fyllde i med en bred grupp yrkespersoner i fyra verkstäder på distans våren 2022: utforska, definiera, utveckla och leverera. Resultatet är en beskrivning med modeller, en plan för genomförandet och förslag till fortsättning.',
      en: 'A one-page canvas that the Satakunta project filled in with a wide group of professionals in four remote workshops in spring 2022: explore, define, develop, deliver. It gives a description with models, a plan of implementation and proposals for what comes next.',
    },
    parts: [{ catalogue: 'canvasFields' }, { catalogue: 'canvasWorkshops' }],
  },
  'SYS-07': {
    label: {
      fi: 'Työkyvyn tuen palvelukokonaisuus',
      sv: 'Servicehelheten för stöd för arbetsförmågan',
      en: 'Service package for work ability support',
    },
    source: 'S2.3, S0.9, S0.10, S0.11, S4.4, S4.7',
    area: 'steering',
    lives: 'computed',
    description: {
      fi: 'Asiakasryhmän kaikki palvelut yhteen sovitettuina; yhden asiakkaan osuus siitä on palvelupolku. Varsinais-Suomi piirtää kolme osaa: tunnistaminen, peruspalvelut ja erityisosaamistiimi, ja niiden ympärille yhteistyöverkoston. Jokaisella polun tilalla on paikkansa tällä kartalla.',
      sv: 'Alla tjänster för en klientgrupp sammanpassade; en klients del av den är en servicestig. Egentliga Finland ritar tre delar: identifiering, basservice och teamet med specialkompetens, och kring dem samarbetsnätverket. Varje läge på stigen har sin plats på kartan.',
      en: 'All services for a client group fitted together; one client’s slice of it is a service path. Varsinais-Suomi draws three parts, recognising, basic services and the special expertise team, with the network of co-operation around them. Every state of the pathway has its place on this map.',
    },
    leftOpen: {
      fi: 'Satakunnan kokonaisuuden osat ja kokonaisuuden omistaja hyvinvointialueella.',
      sv: 'Delarna i Satakuntas helhet och vem som äger helheten i välfärdsområdet.',
      en: 'The parts of Satakunta’s package, and who owns the package in the county.',
    },
    parts: [
      { call: 'boxOfState' },
      { catalogue: 'servicePackages', entries: ['varsinais_suomi', 'satakunta'] },
      { catalogue: 'services' },
      { state: 'need_recognised' },
      { state: 'team_planning' },
      { state: 'specialist_consultation' },
    ],
  },
  'SYS-08': {
    label: {
      fi: 'Määrittelykortti, sote-peruspalvelut',
      sv: 'Definitionskort, social- och hälsovårdens basservice',
      en: 'Service definition card, basic services',
    },
    svUncertain: true,
    source: 'S2.4',
    area: 'steering',
    lives: 'reference',
    description: {
      fi: 'Yhden sivun määritelmä suunnittelijoille, työntekijöidenkin luettavaksi: nimi, kohderyhmä, tavoite, sisältö, jäsenet ja tehtävät, palveluun tulo, toimintatapa ja välineet. Koordinaattori vastaa siitä, että asiakkaan prosessi etenee.',
      sv: 'En definition på en sida för planerare, läsbar även för personalen: namn, målgrupp, mål, innehåll, medlemmar och uppgifter, vägen till tjänsten, arbetssätt och verktyg. Samordnaren ansvarar för att klientens process går framåt.',
      en: 'A one-page definition for planners that staff can read too: name, target group, aim, content, members and tasks, entry, practice and tools. The coordinator answers for moving the client’s process forward.',
    },
    leftOpen: {
      fi: 'Kortin versio, omistaja ja voimaantulopäivä.',
      sv: 'Kortets version, ägare och första giltighetsdag.',
      en: 'The card’s version, its owner and the day it came into force.',
    },
    parts: [{ catalogue: 'serviceCards', entries: ['basic_services'] }, { catalogue: 'serviceCardFields' }],
  },
  'SYS-09': {
    label: {
      fi: 'Määrittelykortti, erityisosaamistiimi',
      sv: 'Definitionskort, teamet med specialkompetens',
      en: 'Service definition card, special expertise team',
    },
    svUncertain: true,
    source: 'S2.5',
    area: 'steering',
    lives: 'reference',
    description: {
      fi: 'Sama lomake vaativimpien tilanteiden tiimille: seitsemän kokoaikaista ja seitsemän osa-aikaista jäsentä, pääsy vain peruspalvelujen lähetteellä, tuloksena lausunto asiakasvastaavalle.',
      sv: 'Samma blankett för teamet för de mest krävande situationerna: sju medlemmar på heltid och sju på deltid, tillträde bara på remiss av basservicen och som resultat ett utlåtande till den kundansvariga.',
      en: 'The same form for the team of the most demanding situations: seven full-time and seven part-time members, entry only by referral of basic services, and a statement to the client-responsible worker as the result.',
    },
    leftOpen: {
      fi: 'Palveluala, palvelukokonaisuus ja määritelmä: kortti jättää ne tyhjiksi.',
      sv: 'Serviceområde, servicehelhet och definition: kortet lämnar dem tomma.',
      en: 'Service area, service package and definition: the card leaves them empty.',
    },
    parts: [
      { catalogue: 'serviceCards', entries: ['special_expertise_team'] },
      { catalogue: 'teamCompositions', entries: ['varsinais_suomi_special_expertise'] },
      { catalogue: 'teamEntryRules', entries: ['professional_referral'] },
    ],
  },
} as const satisfies Record<string, System>;
