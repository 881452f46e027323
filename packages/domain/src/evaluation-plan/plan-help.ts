import type { PlanRow } from './propose-plan.ts';
import type { Text } from '../text.ts';

/** What people are to think of when they fill in a plan, before anyone has seen results. */
export const planIntroduction: Text = {
  fi: 'Suunnitelma kertoo etukäteen, mitä katsotaan. Täytä se yhdessä ennen kuin kukaan on nähnyt tuloksia, ja lukitse se: ilman lukittua suunnitelmaa mikään tulos ei ole enempää kuin suuntaa antava.',
  sv: 'Planen säger på förhand vad som granskas. Fyll i den tillsammans innan någon har sett resultat, och lås den: utan en låst plan är inget resultat mer än en antydan.',
  en: 'The plan says beforehand what will be looked at. Fill it in together before anyone has seen results, and lock it: without a locked plan no result is more than a hint.',
};

/** What each column of `plan.csv` that people fill in asks of them. */
export const planColumnHelp: Readonly<Partial<Record<keyof PlanRow, { readonly label: Text; readonly help: Text }>>> = {
  priority: {
    label: { fi: 'Mittarin asema', sv: 'Måttets ställning', en: 'Rank of the metric' },
    help: {
      fi: 'Yksi päämittari (primary) ratkaisee; toissijaiset (secondary) tukevat; muut (exploratory) ovat enintään suuntaa antavia. Jätä pois mittarit, joita ei seurata.',
      sv: 'Ett huvudmått (primary) avgör; de sekundära (secondary) stöder; övriga (exploratory) är högst en antydan. Lämna bort mått som ni inte följer.',
      en: 'One primary metric decides; secondary ones support; exploratory ones are a hint at most. Leave out metrics that you do not follow.',
    },
  },
  margin: {
    label: { fi: 'Pienin ero, jolla on väliä', sv: 'Den minsta skillnad som har betydelse', en: 'The smallest difference that matters' },
    help: {
      fi: 'Mittarin yksikkönä; osuuksissa 0,05 on viisi prosenttiyksikköä. Ilman sitä ei koskaan sanota, ettei eroa juuri ole.',
      sv: 'I måttets enhet; för andelar är 0,05 fem procentenheter. Utan den sägs det aldrig att skillnaden är liten.',
      en: 'In the metric’s unit; for shares 0.05 is five percentage points. Without it nothing is ever said to differ little.',
    },
  },
  horizon: {
    label: { fi: 'Seuranta-aika, päivää', sv: 'Uppföljningstid, dagar', en: 'Follow-up, days' },
    help: {
      fi: 'Kuinka monen päivän ajalta lähetteestä tulos lasketaan.',
      sv: 'Över hur många dagar från remissen resultatet räknas.',
      en: 'Over how many days from the referral the result is counted.',
    },
  },
  claim: {
    label: { fi: 'Mitä halutaan osoittaa', sv: 'Vad som ska visas', en: 'What is to be shown' },
    help: {
      fi: 'superiority: parempi; non_inferiority: ei sovittua rajaa huonompi; equivalence: ero pysyy sovitun rajan sisällä.',
      sv: 'superiority: bättre; non_inferiority: inte sämre än den överenskomna gränsen; equivalence: skillnaden håller sig inom den överenskomna gränsen.',
      en: 'superiority: better; non_inferiority: not worse than the agreed limit; equivalence: the difference stays within it.',
    },
  },
  startup_days: {
    label: { fi: 'Käynnistysvaihe, päivää', sv: 'Startskede, dagar', en: 'Start-up, days' },
    help: {
      fi: 'Alun päivät, jotka kerrotaan erikseen ja jätetään arviosta pois. Tyhjä: kaikki päivät lasketaan.',
      sv: 'De första dagarna, som redovisas för sig och lämnas utanför bedömningen. Tomt: alla dagar räknas.',
      en: 'The first days, told by themselves and left out of the estimate. Empty: every day counts.',
    },
  },
  looks: {
    label: { fi: 'Katsauspäivät', sv: 'Granskningsdagar', en: 'Days of looking' },
    help: {
      fi: 'Päivät, joina tulos voidaan ratkaista, puolipistein erotettuina: 2026-06-30;2026-12-31. Mitä useampi katsauspäivä, sitä vahvempaa näyttöä kukin vaatii.',
      sv: 'De dagar då resultatet får avgöras, åtskilda med semikolon: 2026-06-30;2026-12-31. Ju fler granskningsdagar, desto starkare belägg kräver var och en.',
      en: 'The days on which the result may be decided, separated by semicolons: 2026-06-30;2026-12-31. The more looks, the stronger the evidence that each asks for.',
    },
  },
  decide_on: {
    label: { fi: 'Ratkaisupäivä', sv: 'Beslutsdag', en: 'Day of decision' },
    help: {
      fi: 'Päivä, jona päämittarin tulos ratkaistaan. Ilman ratkaisupäivää tai katsauspäiviä mikään ei ole enempää kuin suuntaa antava.',
      sv: 'Den dag då huvudmåttet avgörs. Utan beslutsdag eller granskningsdagar är inget mer än en antydan.',
      en: 'The day on which the primary metric is decided. Without it or days of looking nothing is more than a hint.',
    },
  },
  negative_control: {
    label: { fi: 'Pilotti ei voi vaikuttaa tähän', sv: 'Pilotförsöket kan inte påverka detta', en: 'The pilot cannot affect this' },
    help: {
      fi: 'true: jos tässäkin näkyy ero, vertailussa on jotakin vialla.',
      sv: 'true: om en skillnad syns även här är det något fel på jämförelsen.',
      en: 'true: if this too shows a difference, something is wrong with the comparison.',
    },
  },
};
