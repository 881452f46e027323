import type { Text } from '../text.ts';
import type { EventId } from '../catalogue/events.ts';
import type { BuiltInInstrumentId, ScoreOccasionId } from '../catalogue/instruments.ts';
import type { TargetColumn } from './column-targets.ts';

export interface TemplateColumn {
  readonly as: TargetColumn;
  readonly with?: { readonly event?: EventId; readonly instrument?: BuiltInInstrumentId; readonly occasion?: ScoreOccasionId };
  /** No package can be made without it. */
  readonly required?: true;
  /** What the example row holds; of a coded column the id of the code. */
  readonly example: string | number | Text;
}

const event = (id: EventId, example: string): TemplateColumn => ({ as: 'events.occurred_on', with: { event: id }, example });
const score = (occasion: ScoreOccasionId, value: number, day: string): readonly TemplateColumn[] => [
  { as: 'scores.score', with: { instrument: 'work_ability_score', occasion }, example: value },
  { as: 'scores.measured_on', with: { instrument: 'work_ability_score', occasion }, example: day },
];

/** The columns of the workbook that a county fills in, in their order: one row for each referral. */
export const templateColumns: readonly TemplateColumn[] = [
  { as: 'clients.client_id', required: true, example: '1001' },
  { as: 'clients.birth_year', example: 1985 },
  { as: 'clients.gender', example: 'female' },
  { as: 'clients.municipality', example: 'Pori' },
  { as: 'episodes.team_id', required: true, example: { fi: 'Keskitetty tiimi', sv: 'Centraliserat team', en: 'Centralised team' } },
  { as: 'episodes.referred_on', required: true, example: '2024-01-15' },
  { as: 'episodes.referral_source', example: 'te_services' },
  { as: 'episodes.main_status', example: 'unemployed_jobseeker' },
  { as: 'episodes.unemployed_since', example: '2023-05-02' },
  { as: 'episodes.social_services_client', example: 'false' },
  event('first_contact', '2024-01-18'),
  event('team_meeting', '2024-01-30'),
  event('plan_formed', '2024-02-06'),
  { as: 'services.service', example: 'rehabilitation_psychotherapy' },
  { as: 'services.started_on', example: '2024-02-12' },
  { as: 'services.ended_on', example: '2024-06-28' },
  event('employment_started', '2024-08-05'),
  event('studies_started', ''),
  event('ended', '2024-08-30'),
  { as: 'events.detail', with: { event: 'ended' }, example: 'ended_employed' },
  ...score('baseline', 4, '2024-01-18'),
  ...score('month_6', 6, '2024-07-16'),
  ...score('month_12', 7, ''),
];

/** A sheet whose first cell begins so holds no data, and so does a row: what a template explains, and its example. */
export const templateMark = 'Polku:';

/** What the workbook says of itself. */
export const templateTexts = {
  sheet: { fi: 'Lähetteet', sv: 'Remisser', en: 'Referrals' },
  help: { fi: 'Ohje', sv: 'Anvisning', en: 'Help' },
  example: { fi: 'esimerkki, poista rivi', sv: 'exempel, ta bort raden', en: 'example, delete this row' },
  title: { fi: 'näin täytät työkirjan', sv: 'så fyller du i arbetsboken', en: 'how to fill in this workbook' },
  lines: {
    fi: [
      'Täytä vain yksi taulukoista: Lähetteet (suomi), Remisser (ruotsi) tai Referrals (englanti).',
      'Yksi rivi on yksi lähete. Jos asiakkaalla on kaksi lähetettä, hänellä on kaksi riviä samalla asiakasnumerolla.',
      'Älä kirjoita nimiä, henkilötunnuksia, osoitteita, puhelinnumeroita tai sähköposteja. Asiakasnumero riittää.',
      'Lihavoidut sarakkeet ovat pakollisia. Muut voivat olla tyhjiä: tyhjä tarkoittaa, ettei tietoa ole tai sitä ei tapahtunut.',
      'Päivät kirjoitetaan 31.12.2024. Valikosta valittaviin soluihin kelpaavat vain valikon arvot.',
      'Esimerkkiriviä ei lueta. Sarakkeita, joita et tarvitse, voi poistaa.',
    ],
    sv: [
      'Fyll i bara ett av bladen: Lähetteet (finska), Remisser (svenska) eller Referrals (engelska).',
      'En rad är en remiss. En klient med två remisser har två rader med samma klientnummer.',
      'Skriv inga namn, personbeteckningar, adresser, telefonnummer eller e-postadresser. Klientnumret räcker.',
      'Kolumner i fetstil är obligatoriska. De andra kan vara tomma: tomt betyder att uppgiften saknas eller att det inte har hänt.',
      'Dagar skrivs 31.12.2024. I celler med en meny duger bara menyns värden.',
      'Exempelraden läses inte. Kolumner som du inte behöver kan tas bort.',
    ],
    en: [
      'Fill in one of the sheets only: Lähetteet (Finnish), Remisser (Swedish) or Referrals (English).',
      'One row is one referral. A client with two referrals has two rows with the same client number.',
      'Write no names, identity codes, addresses, telephone numbers or e-mail addresses. The client number is enough.',
      'Columns in bold are required. Others may be empty: it is not known then, or has not happened.',
      'Days are written 31.12.2024. Cells with a menu take its values only.',
      'The example row is not read. Columns that you do not need may be deleted.',
    ],
  },
} as const satisfies Record<string, Text | Record<keyof Text, readonly string[]>>;
