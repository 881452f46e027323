/** Invented rows as a Finnish client system exports them: semicolons, cp1252, days as d.m.yyyy, and a name that must not be read. */

const day = (date: Date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
const daysAfter = (from: string, days: number) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);

const header = 'Asiakasnumero;Sukunimi;Syntymävuosi;Tiimi;Lähete saapunut;Lähettäjä;Palvelu alkoi;Työllistyi;Huomautus';

/** Forty clients of a regional team, then forty of the centralised one that opened on 1.3.2024 and serves in half the time. */
function rows(): string[] {
  return Array.from({ length: 80 }, (_, index) => {
    const isCentralised = index >= 40;
    const referred = daysAfter(isCentralised ? '2024-03-01' : '2023-03-01', (index % 40) * 5);
    const from = referred.toISOString().slice(0, 10);
    const wait = (isCentralised ? 14 : 30) + ((index * 7) % 20);
    const isServed = index % 9 !== 0;
    return [
      1000 + index,
      'Virtanen',
      1965 + (index % 30),
      isCentralised ? 'Keskitetty tiimi' : 'Aluetiimi',
      day(referred),
      index % 2 === 0 ? 'TE-toimisto' : 'Sosiaalityö',
      isServed ? day(daysAfter(from, wait)) : '',
      index % 5 === 0 ? day(daysAfter(from, wait + 90)) : '',
      'ei mitään',
    ].join(';');
  });
}

const cp1252 = (text: string) => Buffer.from(text, 'latin1');

/** The sheet; the first `brokenRows` have a day that no calendar has. */
export function flatSheet({ brokenRows = 0 } = {}): Buffer {
  const lines = rows().map((row, index) => (index < brokenRows ? row.replace(/;\d+\.\d+\.\d{4};/, ';31.2.2023;') : row));
  return cp1252([header, ...lines].join('\r\n'));
}
