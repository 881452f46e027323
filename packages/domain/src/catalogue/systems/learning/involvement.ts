import type { System } from '../system.ts';

/** How clients take part, and what is done with what they say. */
export const involvementSystems = {
  'SYS-92': {
    label: { fi: 'Asiakasosallisuuden talo', sv: 'Klientdelaktighetens hus', en: 'House of client involvement' },
    svUncertain: true,
    source: 'S2.6',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Osallisuuden menetelmät talona: perustuksena osallisuus omaan palveluun, sen päällä palaute, vuoropuhelu, palvelujen kehittäminen ja yhdessä tuottaminen, ullakolla strategia, joka antaa yhteiset arvot. Yksikön profiili kertoo, millä tasoilla toimitaan.',
      sv: 'Delaktighetens metoder som ett hus: grunden är delaktighet i den egna servicen, ovanpå den respons, dialog, utveckling av tjänster och samproduktion, på vinden en strategi som ger gemensamma värden. En enhets profil visar på vilka nivåer den verkar.',
      en: 'Methods of involvement drawn as a house: the foundation is involvement in one’s own service, above it feedback, dialogue, developing services and producing them together, in the attic a strategy that gives shared values. A unit’s profile tells on which levels it is active.',
    },
    leftOpen: {
      fi: 'Talon alkuperäinen kuva on kadonnut: tasot on luettu tekstistä.',
      sv: 'Husets ursprungliga bild har gått förlorad: nivåerna är utlästa ur texten.',
      en: 'The picture of the house is lost: the levels are read from the text.',
    },
    parts: [
      { call: 'involvementProfile' },
      { catalogue: 'involvementHouse' },
      { metric: 'involvement_levels' },
      { file: 'activities', columns: ['organisation_id', 'held_on', 'involvement_level', 'participations'] },
    ],
  },
  'SYS-93': {
    label: {
      fi: 'Kokemusasiantuntijat, vertaiset ja asiakasraadit',
      sv: 'Erfarenhetsexperter, kamratstödjare och klientråd',
      en: 'Experts by experience, peers and client panels',
    },
    source: 'S2.5, S2.6, S2.12',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Asiakkaalle tarjotaan vertaisen vastaanottoa, vertaisen ja ammattilaisen yhteistä vastaanottoa tai asiakasraatia, ja asiakas päättää. Turussa kahdeksan kokemuskehittäjää arvioi esitteitä, malleja ja menetelmiä.',
      sv: 'Klienten erbjuds en kamratstödjares mottagning, gemensam mottagning med en yrkesperson eller ett klientråd, och klienten bestämmer. I Åbo granskade åtta erfarenhetsutvecklare broschyrer, modeller och metoder.',
      en: 'The client is offered a peer’s reception, a joint reception of peer and professional, or a client panel, and decides. In Turku eight experience developers reviewed brochures, models and methods.',
    },
    leftOpen: {
      fi: 'Kuinka usein mahdollisuutta tarjotaan ja käytetään: lähteissä ei ole lukuja.',
      sv: 'Hur ofta möjligheten erbjuds och används: källorna ger inga tal.',
      en: 'How often it is offered and taken: the sources give no numbers.',
    },
    parts: [
      { call: 'peerOfferStage' },
      { service: 'peer_support' },
      { file: 'services', columns: ['service', 'offered_on', 'declined_on', 'ordered_on', 'started_on'] },
      { file: 'meetings', columns: ['roles_present'] },
      { catalogue: 'roles', entries: ['peer', 'expert_by_experience', 'experience_developer'] },
    ],
  },
  'SYS-94': {
    label: {
      fi: 'Kehittäjäasiakkaat ja asiakaskokemuskyselyt',
      sv: 'Utvecklarklienter och enkäter om klientupplevelse',
      en: 'Developer clients and client experience surveys',
    },
    svUncertain: true,
    source: 'S3.2, S3.5, S2.6',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Kysely tai ryhmä tuottaa palautetta, palautteesta päätetään jotakin, ja muutoksesta kerrotaan takaisin. Palautetta, jota ei käytetä, ei pitäisi kerätä. Kainuussa kysely purettiin heinä–elokuussa 2021, ja ryhmien oli määrä alkaa etänä helmikuussa 2022.',
      sv: 'En enkät eller grupp ger respons, något beslutas utifrån den och förändringen berättas tillbaka. Respons som inte används borde inte samlas in. I Kajanaland gicks enkäten igenom i juli–augusti 2021, och grupperna skulle börja på distans i februari 2022.',
      en: 'A survey or a group gives feedback, something is decided because of it, and the change is told back. Feedback that is not used should not be collected. Kainuu unpacked its survey in July and August 2021, and groups were to start remotely in February 2022.',
    },
    parts: [
      { call: 'feedbackStage' },
      { call: 'shareActedOn' },
      { metric: 'feedback_acted' },
      { metric: 'client_experience_kainuu' },
      { file: 'feedback', columns: ['given_on', 'decision', 'decided_on', 'acted_on', 'told_back_on'] },
      { file: 'surveys', columns: ['survey', 'topic', 'round', 'answered_on', 'score'] },
      { file: 'decisions', columns: ['decided_on', 'decision'] },
    ],
  },
  'SYS-98': {
    label: {
      fi: 'Asiakkaiden ja työntekijöiden suositteluhalukkuus (NPS)',
      sv: 'Klienternas och personalens benägenhet att rekommendera (NPS)',
      en: 'Willingness of clients and staff to recommend (NPS)',
    },
    source: 'S1.12',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Asiakkaat vastaavat palveluista ja työntekijät työstään asteikolla 0–10. NPS on 9–10 vastanneiden osuus miinus 0–6 vastanneiden osuus. Vastaukset ovat nimettömiä, ja vastaajien määrä on aina näkyvissä. Pirkanmaalla asiakkailta kysyttiin, työntekijöiltä ei.',
      sv: 'Klienterna svarar om tjänsterna och personalen om sitt arbete på skalan 0–10. NPS är andelen som svarat 9–10 minus andelen som svarat 0–6. Svaren är anonyma och antalet svar syns alltid. I Birkaland frågades klienterna, men inte personalen.',
      en: 'Clients answer about services and staff about their work, from 0 to 10. NPS is the share who answered 9 or 10 minus the share who answered 0 to 6. Answers are anonymous, and their number is always shown. Pirkanmaa asked clients, and did not ask staff.',
    },
    leftOpen: {
      fi: 'Asiakkaiden tulos: se on loppuraportin kuvassa, jota lähteissä ei ole.',
      sv: 'Klienternas resultat: det finns i en bild i slutrapporten som källorna saknar.',
      en: 'The result of clients: it is in a figure of the final report that the sources lack.',
    },
    parts: [
      { metric: 'client_nps' },
      { metric: 'staff_nps' },
      { file: 'feedback', columns: ['organisation_id', 'team_id', 'respondent', 'asked_on', 'given_on', 'recommend'] },
      { catalogue: 'pirkanmaaMetricSet', entries: ['client_nps', 'staff_nps'] },
    ],
  },
  'SYS-101': {
    label: { fi: 'Asiakkaan oma näkymä polkuun', sv: 'Klientens egen vy över stigen', en: 'Client’s own view of the path' },
    source: '(I) from S2.6, S2.12, S2.15, S2.19, S2.23',
    area: 'learning',
    lives: 'computed',
    description: {
      fi: 'Asiakas päättää verkostostaan ja tavoitteestaan, ja hänen on tiedettävä, kuka asiasta vastaa, mihin pyritään ja mikä on hänen oma osuutensa. Selkokielinen sivu kertoo tilanteen, vastuuhenkilön, seuraavan askeleen ja päivän, suunnitelman ja suostumukset, ja palautetta voi antaa missä vaiheessa tahansa.',
      sv: 'Klienten bestämmer om sitt nätverk och sitt mål och ska veta vem som ansvarar för ärendet, vart man siktar och vad den egna rollen är. En sida på klarspråk berättar om läget, den ansvariga, nästa steg och dag, planen och samtyckena, och respons kan ges i vilket skede som helst.',
      en: 'The client decides on the network and the goal, and must know who answers for the matter, what is aimed at and what the own part is. A plain page tells where things stand, who answers, the next step and its day, the plan and the consents, and feedback may be given at any stage.',
    },
    parts: [
      { call: 'clientCase' },
      { call: 'clientView' },
      { catalogue: 'plainStates' },
      { catalogue: 'consentScopes' },
      { metric: 'responsible_named' },
      { file: 'assignments', columns: ['kind', 'role', 'from_on', 'to_on'] },
      { file: 'plans', columns: ['kind', 'formed_on', 'review_due_on'] },
      { file: 'goals', columns: ['set_on'] },
      { file: 'services', columns: ['service', 'ordered_on', 'started_on'] },
      { file: 'consents', columns: ['given_on', 'refused_on', 'withdrawn_on', 'scope'] },
    ],
  },
} as const satisfies Record<string, System>;
