/** The words of a name of a column, in small plain letters: `Asiakkaan_Nimi` and `clientName` are two each. */
const headerWords = (header: string): readonly string[] =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

const oneOf = (words: string) => words.trim().split(/\s+/);
const alternatives = (words: readonly string[]) => words.join('|');

const people = oneOf(`client clients customer patient person contact employee worker user
  asiakas asiakkaan asiakkaat hlo henkilo henkilon potilas potilaan tyontekija tyontekijan omainen omaisen yhteyshenkilo yhteyshenkilon
  guardian spouse child parent relative kin huoltaja huoltajan edunvalvoja edunvalvojan puoliso puolison lapsi lapsen lahiomainen lahiomaisen
  klient klientens kund kundens personens patientens kontaktperson kontaktpersonens vardnadshavare vardnadshavares anhorig anhorigs barnets`);
const nameParts = oneOf(`first last sur fore full given family middle maiden nick birth
  etu suku koko kutsuma toinen tytto entinen for efter slakt tilltals mellan hela`);
const names = oneOf('name names nimi nimet nimen namn namnet');
const places = oneOf(
  'home work street post postal mailing email mail koti tyo katu lahi posti sahkoposti hem arbets gatu besoks kaynti mejl e',
);
const addresses = oneOf(`address addresses adress adressen adresser osoite osoitteen osoitteet osoitetiedot osoiterivi
  yhteystiedot yhteystieto kontaktuppgifter kontaktuppgift contactdetails contactinfo contactinformation`);
const phones = oneOf(`phone phones telephone cellphone smartphone mobile gsm tel puh puhelin puhelimen matkapuhelin kannykka telefon
  mobil mobiltelefon`);
const mails = oneOf('email emails mail sahkoposti sahkopostin sposti meili epost mejl');
const numbers = oneOf('number numbers no nr nro numero numeron nummer');
const besides = new Set([
  ...people,
  ...nameParts,
  ...places,
  ...numbers,
  ...oneOf(
    'line rivi rad primary private oma own ja och and tai eller or of vanha uusi old new gammal ny birthyear syntymavuosi fodelsear',
  ),
]);

const personal = [
  new RegExp(`^(${alternatives([...people, ...nameParts])})?s?(${alternatives(names)})$`),
  new RegExp(`^(${alternatives(names)})(${alternatives([...people, ...nameParts])})$`),
  new RegExp(`^(${alternatives([...people, ...places])})?s?(${alternatives(addresses)})$`),
  /^(street|katu|gata)$/,
  new RegExp(`^(${alternatives([...people, ...places])})?(${alternatives([...phones, ...mails])})(${alternatives(numbers)})?$`),
];

/** Words that are personal wherever they stand. */
const always = new RegExp(
  `^(${alternatives(
    oneOf(`hetu hetun henkilotunnus henkilotunnuksen sotu sotun sotutunnus personbeteckning personbeteckningen personnummer personnr
    personnumret henkiloturvatunnus henkiloturvatunnuksen nationalid nationalidnumber nationalidentitynumber personalidentitynumber
    personalidentificationnumber samordningsnummer ssn identitycode personalidentitycode socialsecuritynumber birthdate birthday dateofbirth dob
    syntymaaika syntymaajan syntymapaiva syntymapvm syntpvm syntaika syntynyt synttarit fodelsedatum fodelsedag fodelsetid`),
  )})$`,
);

/** Runs of words that stand beside each other, joined: `first_name` and `e-mail` are written in many ways. */
function* runs(words: readonly string[]): Generator<readonly [run: string, others: readonly string[]]> {
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to += 1)
      yield [words.slice(from, to).join(''), [...words.slice(0, from), ...words.slice(to)]];
}

/**
 * Whether a column is named as one for a person's name, birthday, address, phone number or identity code, in Finnish, Swedish or English.
 * Words are matched whole, and other words than those for people, places and numbers make it another column: `phone_calls`,
 * `team_name` and `osoitettu_pvm` are none.
 */
export function namesPerson(header: string): boolean {
  const words = headerWords(header);
  const isPersonal = (run: string) => personal.some((pattern) => pattern.test(run));
  return [...runs(words)].some(
    ([run, others]) => always.test(run) || (isPersonal(run) && others.every((word) => besides.has(word) || isPersonal(word))),
  );
}
