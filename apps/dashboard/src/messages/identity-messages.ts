import type { Text } from '@polku/domain';

/** Who the reader is to a server, and what follows from it. */
export const identityMessages = {
  'identity.label': { fi: 'Kuka lukee', sv: 'Vem läser', en: 'Who is reading' },
  'identity.nobody': {
    fi: 'Tämä palvelin ei tunnista käyttäjiä. Se on tarkoitettu vain tälle koneelle ja tekaistuille, julkisille tai omille tiedoille.',
    sv: 'Den här servern identifierar inte användare. Den är avsedd bara för den här datorn och för påhittade, offentliga eller egna uppgifter.',
    en: 'This server does not know who is reading. It is meant for this computer alone, and for data that are made up, public or your own.',
  },
  'identity.signedIn': {
    fi: 'Kirjautunut: {subject}. Rooli: {roles}. {count, plural, =0 {Ei organisaatiota.} one {Organisaatio: {organisations}.} other {Organisaatiot: {organisations}.}}',
    sv: 'Inloggad: {subject}. Roll: {roles}. {count, plural, =0 {Ingen organisation.} one {Organisation: {organisations}.} other {Organisationer: {organisations}.}}',
    en: 'Signed in: {subject}. Role: {roles}. {count, plural, =0 {No organisation.} one {Organisation: {organisations}.} other {Organisations: {organisations}.}}',
  },
  'identity.signOut': { fi: 'Kirjaudu ulos', sv: 'Logga ut', en: 'Sign out' },
  'identity.signIn': { fi: 'Kirjaudu sisään', sv: 'Logga in', en: 'Sign in' },
  'identity.signInAbout': {
    fi: 'Vastaukset näkyvät, kun olet kirjautunut organisaatiosi tunnuksilla.',
    sv: 'Svaren visas när du har loggat in med din organisations användarnamn.',
    en: 'The answers are shown once you have signed in with your organisation’s account.',
  },
  'role.steering': { fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' },
  'role.researcher': { fi: 'tutkija', sv: 'forskare', en: 'researcher' },
  'role.steward': { fi: 'tietovastaava', sv: 'dataansvarig', en: 'data steward' },
  'role.admin': { fi: 'ylläpitäjä', sv: 'administratör', en: 'administrator' },
  'role.none': { fi: 'ei roolia', sv: 'ingen roll', en: 'none' },

  'permit.label': { fi: 'Tutkimuslupa', sv: 'Forskningstillstånd', en: 'Research permit' },
  'permit.reading': {
    fi: 'Luet tutkimusluvalla {permit} ({purpose}). Pieniäkään ryhmiä ei ole peitetty: älä jaa lukuja. Lukemisesta jää merkintä.',
    sv: 'Du läser med forskningstillståndet {permit} ({purpose}). Inte ens små grupper är dolda: sprid inte talen. Läsningen antecknas.',
    en: 'You are reading under the permit {permit} ({purpose}). Small groups are not hidden: do not share the numbers. That you read is written down.',
  },
  'permit.use': {
    fi: 'Lue tutkimusluvalla {permit} ({purpose})',
    sv: 'Läs med forskningstillståndet {permit} ({purpose})',
    en: 'Read under the permit {permit} ({purpose})',
  },
  'permit.leave': { fi: 'Palaa julkaistaviin lukuihin', sv: 'Tillbaka till de tal som får spridas', en: 'Back to the released numbers' },
} as const satisfies Record<string, Text>;
