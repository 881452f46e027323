import type { Names } from './named.ts';
import type { TargetColumn } from './column-targets.ts';

/**
 * What spreadsheets call the columns of a data package that a county's sheet may fill. Columns that hold the day of an event are known by
 * the event's own label and are not repeated here.
 */
export const columnNames = {
  'clients.client_id': {
    fi: [
      'Asiakasnumero',
      'asiakas',
      'asiakas id',
      'asiakas nro',
      'asiakkaan numero',
      'asiakastunnus',
      'asiakastunniste',
      'tunniste',
      'henkilö id',
      'potilasnumero',
    ],
    sv: ['Klientnummer', 'klient', 'klient id', 'klientens nummer', 'kundnummer', 'kund id'],
    en: ['Client number', 'client', 'client id', 'customer number', 'customer id', 'person id'],
  },
  'clients.birth_year': {
    fi: ['Syntymävuosi', 'synt vuosi', 'syntynyt vuonna', 'syntymäaika', 'synt aika'],
    sv: ['Födelseår', 'född år', 'födelsetid', 'födelsedatum'],
    en: ['Year of birth', 'birth year', 'born in', 'date of birth'],
  },
  'clients.gender': { fi: ['Sukupuoli', 'sp'], sv: ['Kön'], en: ['Gender', 'sex'] },
  'clients.municipality': {
    fi: ['Kunta', 'kotikunta', 'asuinkunta', 'asiakkaan kunta', 'kotipaikka'],
    sv: ['Kommun', 'hemkommun', 'boendekommun'],
    en: ['Municipality', 'home municipality'],
  },
  'episodes.episode_id': {
    fi: ['Jakson tunnus', 'jakso', 'jakson numero', 'asiakkuuden numero', 'lähetenumero', 'lähete id', 'palvelujakso', 'asian numero'],
    sv: ['Ärendets nummer', 'ärende', 'ärende id', 'remissnummer', 'remiss id', 'periodens nummer'],
    en: ['Episode number', 'episode', 'episode id', 'case number', 'case id', 'referral number', 'referral id'],
  },
  'episodes.team_id': {
    fi: ['Tiimi', 'työryhmä', 'tiimin nimi', 'vastaanottava tiimi', 'toimipiste', 'yksikkö', 'palveluyksikkö'],
    sv: ['Team', 'teamets namn', 'mottagande team', 'enhet', 'verksamhetsställe'],
    en: ['Team', 'team name', 'receiving team', 'unit'],
  },
  'episodes.referred_on': {
    fi: [
      'Lähete saapunut',
      'lähetepäivä',
      'lähetepvm',
      'lähete saapui',
      'lähete',
      'lähete pvm',
      'lähetteen saapumispäivä',
      'lähete vastaanotettu',
      'saapumispäivä',
      'tulopäivä',
      'ohjauspäivä',
      'asiakkuus alkoi',
      'asiakkuus alkanut',
    ],
    sv: ['Remissen kom', 'remissdatum', 'remiss', 'remiss mottagen', 'remissen mottogs', 'ankomstdatum', 'klientskapet började'],
    en: ['Referral received', 'referred on', 'referral date', 'date of referral', 'referral', 'received on', 'date received'],
  },
  'episodes.referral_source': {
    fi: ['Lähettäjä', 'lähettävä taho', 'lähetteen tekijä', 'mistä ohjautui', 'ohjaava taho', 'ohjautunut', 'kuka lähetti', 'lähde'],
    sv: ['Remittent', 'remitterande instans', 'vem remitterade', 'hänvisad av', 'avsändare'],
    en: ['Referral source', 'referred by', 'referrer', 'source of referral', 'source'],
  },
  'episodes.main_status': {
    fi: ['Työmarkkina-asema', 'pääasiallinen toiminta', 'asema työmarkkinoilla', 'tilanne', 'työtilanne', 'työllisyystilanne'],
    sv: ['Ställning på arbetsmarknaden', 'huvudsaklig verksamhet', 'arbetssituation', 'sysselsättningsläge'],
    en: ['Labour market position', 'main status', 'main activity', 'employment status'],
  },
  'episodes.segment': {
    fi: ['Segmentti', 'asiakassegmentti', 'asiakasryhmä'],
    sv: ['Segment', 'klientsegment', 'klientgrupp'],
    en: ['Segment', 'client segment', 'client group'],
  },
  'episodes.social_services_client': {
    fi: ['Sosiaalipalvelujen asiakas', 'sosiaalihuollon asiakas', 'sosiaalitoimen asiakas'],
    sv: ['Klient inom socialservicen', 'socialvårdens klient'],
    en: ['Client of social services', 'social services client'],
  },
  'episodes.observed_until': {
    fi: ['Seurattu asti', 'seurannan loppu', 'seuranta päättyi', 'tiedossa asti', 'poimintapäivä', 'tulostuspäivä'],
    sv: ['Följd till', 'uppföljningen slutade', 'känd till', 'utskriftsdatum'],
    en: ['Observed until', 'followed until', 'end of follow up', 'export date', 'known until'],
  },
  'events.event': {
    fi: ['Tapahtuma', 'vaihe', 'toimenpide', 'merkintä'],
    sv: ['Händelse', 'skede', 'åtgärd'],
    en: ['Event', 'milestone', 'what happened'],
  },
  'events.occurred_on': {
    fi: ['Tapahtuman päivä', 'tapahtumapäivä', 'tapahtuma pvm', 'päivämäärä', 'päivä', 'pvm'],
    sv: ['Händelsens dag', 'händelsedatum', 'datum', 'dag'],
    en: ['Day of the event', 'event date', 'date', 'occurred on'],
  },
  'events.detail': {
    fi: ['Päättymisen syy', 'päättymissyy', 'lopetussyy', 'poistumissyy', 'miten päättyi', 'lopputulos', 'tulos', 'syy'],
    sv: ['Orsak till avslutandet', 'avslutsorsak', 'orsak till avslut', 'hur det slutade', 'resultat', 'orsak'],
    en: ['Reason for ending', 'reason of ending', 'end reason', 'how it ended', 'outcome', 'reason'],
  },
  'services.service': {
    fi: ['Palvelu', 'palvelun nimi', 'palvelutapahtuma', 'myönnetty palvelu'],
    sv: ['Tjänst', 'service', 'tjänstens namn'],
    en: ['Service', 'service name'],
  },
  'scores.score': {
    fi: ['Pisteet', 'pistemäärä', 'pisteet yhteensä', 'arvo'],
    sv: ['Poäng', 'poängtal', 'värde'],
    en: ['Score', 'points', 'value'],
  },
  'scores.measured_on': {
    fi: ['Mittauspäivä', 'mittaus pvm', 'mitattu', 'arviointipäivä'],
    sv: ['Mätdag', 'mätdatum', 'mätt'],
    en: ['Measured on', 'day of measurement', 'date of measurement'],
  },
  'scores.instrument': { fi: ['Mittari', 'kysely'], sv: ['Instrument', 'mätinstrument', 'enkät'], en: ['Instrument', 'scale'] },
  'scores.occasion': { fi: ['Mittauskerta', 'mittausajankohta', 'ajankohta'], sv: ['Mättillfälle', 'tillfälle'], en: ['Occasion'] },
  'teams.model': { fi: ['Tiimin malli', 'toimintamalli'], sv: ['Teamets modell', 'modell'], en: ['Team model', 'model'] },
  'teams.municipality': { fi: ['Tiimin kunta'], sv: ['Teamets kommun'], en: ['Municipality of the team'] },
} as const satisfies Partial<Record<TargetColumn, Names>>;
