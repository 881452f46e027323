import type { Rule } from '../data-package/rules/rule.ts';
import { jsonFileRules } from '../json-file/rules.ts';

/** What an evaluation plan must keep. Every rule refuses the plan. */
export const planRules = {
  ...jsonFileRules,
  looks_order: {
    severity: 'refuse',
    expected: {
      fi: 'tiedon osuudet nousevassa järjestyksessä nollan ja yhden välillä, viimeisenä 1',
      sv: 'andelar av informationen i stigande ordning mellan noll och ett, den sista 1',
      en: 'shares of the information that rise from above 0 to 1, the last being 1',
    },
    hint: {
      fi: 'Kirjoita välikatsaukset esimerkiksi 0.5, 1; yksi katsaus lopussa on 1.',
      sv: 'Skriv granskningarna till exempel 0.5, 1; en enda granskning i slutet är 1.',
      en: 'Write the looks as in 0.5, 1; a single look at the end is 1.',
    },
  },
  windows_order: {
    severity: 'refuse',
    expected: { fi: 'päivät nousevassa järjestyksessä', sv: 'dagar i stigande ordning', en: 'days in rising order' },
    hint: { fi: 'Järjestä päivät, kukin kerran.', sv: 'Ordna dagarna, var och en en gång.', en: 'Sort the days, each once.' },
  },
  end_before_start: {
    severity: 'refuse',
    expected: { fi: 'loppu, joka ei ole ennen alkua', sv: 'ett slut som inte är före början', en: 'an end not before the start' },
    hint: { fi: 'Tarkista molemmat päivät.', sv: 'Kontrollera båda dagarna.', en: 'Check both days.' },
  },
  metric_planned_twice: {
    severity: 'refuse',
    expected: {
      fi: 'jokainen mittari kerran, yhdellä painolla',
      sv: 'varje mått en gång, med en prioritet',
      en: 'each metric once, with one priority',
    },
    hint: {
      fi: 'Jätä mittari yhteen paikkaan: primary, secondary tai exploratory.',
      sv: 'Låt måttet stå på ett ställe: primary, secondary eller exploratory.',
      en: 'Keep the metric in one place: primary, secondary or exploratory.',
    },
  },
  primary_metric_count: {
    severity: 'refuse',
    expected: { fi: 'yksi päämittari (primary)', sv: 'ett huvudmått (primary)', en: 'one primary metric' },
    hint: {
      fi: 'Valitse yksi mittari, jonka mukaan pilottia arvioidaan; merkitse muut secondary.',
      sv: 'Välj ett mått som pilotförsöket bedöms efter; märk de andra secondary.',
      en: 'Choose the one metric that the pilot is judged by; mark the others secondary.',
    },
  },
  locked_on_differs: {
    severity: 'refuse',
    expected: {
      fi: 'sama lukituspäivä pilotin kaikilla riveillä',
      sv: 'samma låsningsdag på alla rader för pilotförsöket',
      en: 'one day of locking on every row of the pilot',
    },
    hint: {
      fi: 'Suunnitelma lukitaan kokonaan: korjaa locked_on.',
      sv: 'Planen låses som helhet: rätta locked_on.',
      en: 'A plan is locked as a whole: mend locked_on.',
    },
  },
  plan_changed: {
    severity: 'refuse',
    expected: {
      fi: 'arvo, joka lukittiin {lockedOn}: {locked}',
      sv: 'värdet som låstes {lockedOn}: {locked}',
      en: 'the value locked on {lockedOn}: {locked}',
    },
    hint: {
      fi: 'Nyt: {current}. Palauta lukittu arvo tai kirjaa muutos perusteluineen (amendPlan; polku plan amend).',
      sv: 'Nu: {current}. Återställ det låsta värdet eller anteckna ändringen med motivering (amendPlan; polku plan amend).',
      en: 'It is now {current}. Put the locked value back, or record an amendment with its reason (amendPlan; polku plan amend).',
    },
  },
  hash_differs: {
    severity: 'refuse',
    expected: {
      fi: 'lukitun suunnitelman tarkiste',
      sv: 'den låsta planens kontrollsumma',
      en: 'the hash of the plan as it was locked',
    },
    hint: {
      fi: 'Lukittua suunnitelmaa on muutettu ohi muutoskirjauksen: hae alkuperäinen.',
      sv: 'Den låsta planen har ändrats utan anteckning: hämta originalet.',
      en: 'The locked plan was edited without an amendment: fetch the original.',
    },
  },
  amended_before: {
    severity: 'refuse',
    expected: {
      fi: 'päivä, joka ei ole ennen edellistä versiota ({since})',
      sv: 'en dag som inte är före föregående version ({since})',
      en: 'a day not before the version it amends ({since})',
    },
    hint: { fi: 'Tarkista muutoksen päivä.', sv: 'Kontrollera ändringens dag.', en: 'Check the day of the amendment.' },
  },
  reason_missing: {
    severity: 'refuse',
    expected: { fi: 'muutoksen perustelu', sv: 'motivering till ändringen', en: 'the reason of the amendment' },
    hint: {
      fi: 'Kerro, miksi suunnitelma muuttuu ja mitä tuloksista silloin tiedettiin.',
      sv: 'Berätta varför planen ändras och vad som då var känt om resultaten.',
      en: 'Say why the plan changes, and what was known of the results by then.',
    },
  },
  nothing_amended: {
    severity: 'refuse',
    expected: { fi: 'ainakin yksi muuttunut tieto', sv: 'minst en ändrad uppgift', en: 'at least one changed field' },
    hint: {
      fi: 'Suunnitelma on jo tällainen; muutosta ei tarvita.',
      sv: 'Planen är redan sådan; ingen ändring behövs.',
      en: 'The plan says this already; no amendment is needed.',
    },
  },
} as const satisfies Record<string, Rule>;

export type PlanRuleId = keyof typeof planRules;
