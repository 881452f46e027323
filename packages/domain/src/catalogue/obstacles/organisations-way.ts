import type { Obstacle } from './obstacle.ts';

/** What stands in the way of organisations and projects. */
export const organisationObstacles = {
  o18_services_unknown: {
    label: {
      fi: 'Ammattilaiset eivät tunne palveluja eivätkä tiedä, kenelle ohjata',
      sv: 'Yrkespersonerna känner inte tjänsterna och vet inte till vem de ska hänvisa',
      en: 'Professionals do not know the services or whom to guide to',
    },
    remedy: {
      fi: 'Päätöksen tuki, hakemisto ja konsultaation pyyntö',
      sv: 'Beslutsstöd, en katalog och begäran om konsultation',
      en: 'A decision aid, a directory and a request for consultation',
    },
    metrics: ['consultations'],
    source: 'S2.7, S2.9, S2.18',
  },
  o19_social_work_unclear: {
    label: {
      fi: 'Sosiaalityön rooli on keskeinen mutta epäselvä',
      sv: 'Socialarbetets roll är central men oklar',
      en: 'The role of social work is central but unclear',
    },
    remedy: {
      fi: 'Rooli näkyviin kortteihin ja polkumalliin',
      sv: 'Rollen synlig i korten och i mallen för stigen',
      en: 'The role shown on cards and in the path template',
    },
    metrics: [],
    source: 'S1.8',
  },
  o20_teams_differ: {
    label: {
      fi: 'Paikalliset tiimit eroavat jäseniltään, voimavaroiltaan ja osaamiseltaan',
      sv: 'Lokala team skiljer sig i medlemmar, resurser och kompetens',
      en: 'Local teams differ in members, resource and competence',
    },
    remedy: {
      fi: 'Tiimin kehys ja todellinen läsnäolo; vertailu saman mallin sisällä',
      sv: 'Teamets ram och verkliga närvaro; jämförelse inom samma modell',
      en: 'The team’s frame and actual attendance; comparison inside one model',
    },
    metrics: [],
    source: 'S2.19',
  },
  o21_physician_needed: {
    label: { fi: 'Lausunto vaatii usein lääkärin', sv: 'Ett utlåtande kräver ofta en läkare', en: 'A statement often needs a physician' },
    remedy: {
      fi: 'Huomautus, kun lausunto on tulossa eikä lääkäri ole paikalla',
      sv: 'En anmärkning när ett utlåtande behövs och ingen läkare är med',
      en: 'An alert when a statement is due and no physician attends',
    },
    isWishedFor: true,
    metrics: [],
    source: 'S2.20',
  },
  o28_health_care_slow: {
    label: {
      fi: 'Asiat etenevät terveydenhuollossa välillä hitaasti',
      sv: 'Saker går ibland långsamt inom hälso- och sjukvården',
      en: 'Matters move slowly at times in health care',
    },
    remedy: { fi: 'Kellot palveluittain', sv: 'Klockor för varje tjänst', en: 'Clocks by service' },
    isWishedFor: true,
    metrics: ['waiting_days'],
    source: 'S3.5',
  },
  o29_health_check_development: {
    label: {
      fi: 'Terveystarkastuksen yhteiskehittämistä on vaikea järjestää',
      sv: 'Det är svårt att ordna gemensam utveckling av hälsoundersökningen',
      en: 'Joint development of the health check is hard to arrange',
    },
    remedy: { fi: 'Kokousten ja päätösten loki', sv: 'En logg över möten och beslut', en: 'A log of meetings and decisions' },
    metrics: [],
    source: 'S3.5',
  },
  o30_time_taken: {
    label: {
      fi: 'Rinnakkainen ohjelma ja korona vievät aikaa',
      sv: 'Ett parallellt program och corona tar tid',
      en: 'A sister programme and COVID eat time',
    },
    remedy: {
      fi: 'Häiriöt aika-akselille ja voimavarat raporttiin',
      sv: 'Störningar på tidsaxeln och resurserna i rapporten',
      en: 'Shocks on the time axis, and resources noted in the report',
    },
    isWishedFor: true,
    metrics: [],
    source: 'S3.5',
  },
  o31_owner_open: {
    label: {
      fi: 'Valmistelu on kesken, ja omistaja ja yhteystaho puuttuvat',
      sv: 'Beredningen pågår, och ägare och kontakt saknas',
      en: 'Preparation is unfinished, and owner and contact are open',
    },
    remedy: { fi: 'Puuttuva omistaja näkyy riskinä', sv: 'Att ägaren saknas visas som en risk', en: 'A missing owner shows as a risk' },
    metrics: [],
    source: 'S0.9, S1.15',
  },
  o32_project_ends: {
    label: {
      fi: 'Hanke päättyy: mallit on juurrutettava ja koordinaattorien työ turvattava',
      sv: 'Projektet tar slut: modellerna måste förankras och samordnarnas arbete tryggas',
      en: 'The project ends: models must be rooted and coordinators’ work guaranteed',
    },
    remedy: {
      fi: 'Luovutuspaketti, juurtumisen tila ja henkilötyövuodet',
      sv: 'Ett överlämningspaket, förankringens läge och årsverken',
      en: 'A hand-over pack, the state of rooting and full-time equivalents',
    },
    metrics: ['coordinator_resource'],
    source: 'S1.13, S1.14',
  },
  o34_municipalities_differ: {
    label: {
      fi: 'Palvelut järjestetään kunnittain eri tavoin, ja pienet ostavat paljon',
      sv: 'Tjänsterna ordnas olika i olika kommuner, och de små köper mycket',
      en: 'Services are arranged differently by municipality, and small ones buy a lot',
    },
    remedy: {
      fi: 'Tuottajan laji ja paikat kunnittain',
      sv: 'Producentens art och platserna kommun för kommun',
      en: 'The kind of provider and capacity by municipality',
    },
    metrics: [],
    source: 'S1.1, S1.9',
  },
  o35_no_occupational_health: {
    label: {
      fi: 'Työttömältä puuttuu työterveyshuolto',
      sv: 'Den arbetslösa saknar företagshälsovård',
      en: 'Unemployed people lack occupational health care',
    },
    remedy: {
      fi: 'Tieto asiasta ja terveystarkastusten kattavuus',
      sv: 'Uppgift om saken och hälsoundersökningarnas täckning',
      en: 'A flag for it, and the coverage of health checks',
    },
    metrics: [],
    source: 'S2.11',
  },
  o38_team_purpose_undefined: {
    label: {
      fi: 'Tiimien tarkoitus ja painopiste tulevassa rakenteessa on määrittelemättä',
      sv: 'Teamens syfte och fokus i den kommande strukturen är odefinierat',
      en: 'The purpose and focus of teams in the coming structure is undefined',
    },
    remedy: {
      fi: 'Tiimin kehys: tavoite ja työnjako',
      sv: 'Teamets ram: mål och arbetsfördelning',
      en: 'The team’s frame: goal and division of work',
    },
    metrics: [],
    source: 'S0.8',
  },
  o39_leadership_across_sectors: {
    label: {
      fi: 'Johtamisen on ylitettävä sektorirajat, ja työ vaatii luvan ja aikaa',
      sv: 'Ledarskapet måste gå över sektorsgränserna, och arbetet kräver lov och tid',
      en: 'Leadership must cross sectors, and the work needs permission and time',
    },
    remedy: { fi: 'Johdon näkymä', sv: 'En vy för ledningen', en: 'A view for leaders' },
    metrics: [],
    source: 'S1.13, S2.24',
  },
} as const satisfies Record<string, Obstacle>;
