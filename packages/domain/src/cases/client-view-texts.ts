import type { Text } from '../text.ts';

/** What the client’s own page says beside the state. `{day}` is a day written out, `{label}` the name of a thing. */
export const clientViewTexts = {
  stateHeading: { fi: 'Missä mennään', sv: 'Var du är nu', en: 'Where things stand' },
  since: {
    fi: 'Näin on ollut {day} alkaen.',
    sv: 'Så har det varit sedan den {day}.',
    en: 'This has been so since {day}.',
  },
  endedOn: { fi: 'Päättymispäivä on {day}.', sv: 'Slutdatumet är den {day}.', en: 'The day of ending is {day}.' },

  responsibleHeading: { fi: 'Kuka asiastasi vastaa', sv: 'Vem som ansvarar för ditt ärende', en: 'Who answers for your matter' },
  responsible: { fi: '{label}.', sv: '{label}.', en: '{label}.' },
  responsibleMissing: {
    fi: 'Vastuuhenkilöä ei ole vielä nimetty. Kysy häntä siltä ammattilaiselta, jonka kanssa olet viimeksi puhunut.',
    sv: 'Ingen ansvarig person har utsetts ännu. Fråga den yrkesperson som du senast talade med.',
    en: 'Nobody has been named yet. Ask the professional whom you last talked with.',
  },

  ownPartHeading: { fi: 'Oma osuutesi', sv: 'Din egen roll', en: 'Your own part' },
  ownPart: {
    fi: 'Sinä päätät, mikä on tavoitteesi ja ketkä asiaasi hoitavat. Voit tulla mukaan, kun asiastasi puhutaan.',
    sv: 'Du bestämmer vilket ditt mål är och vilka som sköter ditt ärende. Du kan vara med när ditt ärende diskuteras.',
    en: 'You decide what your goal is and who works on your matter. You may be there when it is talked about.',
  },

  goalHeading: { fi: 'Tavoitteesi', sv: 'Ditt mål', en: 'Your goal' },
  goal: {
    fi: 'Tavoite on kirjattu {day}. Löydät sen suunnitelmastasi.',
    sv: 'Målet antecknades den {day}. Du hittar det i din plan.',
    en: 'The goal was written down on {day}. You find it in your plan.',
  },
  goalOpen: {
    fi: 'Tavoitetta ei ole vielä kirjattu.',
    sv: 'Målet har inte antecknats ännu.',
    en: 'The goal has not been written down yet.',
  },

  nextStepHeading: { fi: 'Mitä seuraavaksi', sv: 'Vad som händer härnäst', en: 'What happens next' },
  nextStep: { fi: '{label}, {day}.', sv: '{label}, den {day}.', en: '{label}, {day}.' },
  nextStepUndated: {
    fi: '{label}. Päivästä ei ole vielä sovittu.',
    sv: '{label}. Dagen är inte avtalad ännu.',
    en: '{label}. The day has not been agreed yet.',
  },
  nextStepOpen: {
    fi: 'Seuraavasta askeleesta ei ole vielä sovittu. Voit kysyä siitä milloin tahansa.',
    sv: 'Nästa steg är inte avtalat ännu. Du kan fråga om det när som helst.',
    en: 'The next step has not been agreed yet. You may ask about it at any time.',
  },
  planReviewStep: { fi: 'Suunnitelma katsotaan uudelleen', sv: 'Planen ses över', en: 'The plan is looked at again' },
  returning: {
    fi: 'Jos tarvitset tukea uudelleen, voit palata. Jo tehtyä työtä käytetään silloin hyväksi.',
    sv: 'Om du behöver stöd på nytt kan du komma tillbaka. Det som redan har gjorts kommer då till nytta.',
    en: 'If you need support again, you may come back. What has been done already will then be of use.',
  },

  planHeading: { fi: 'Suunnitelmasi', sv: 'Din plan', en: 'Your plan' },
  plan: { fi: '{label}, tehty {day}.', sv: '{label}, uppgjord den {day}.', en: '{label}, made on {day}.' },
  planReview: {
    fi: 'Se katsotaan kanssasi uudelleen viimeistään {day}.',
    sv: 'Den ses över tillsammans med dig senast den {day}.',
    en: 'It will be looked at again with you by {day}.',
  },
  planMissing: { fi: 'Suunnitelmaa ei ole vielä tehty.', sv: 'Ingen plan har gjorts upp ännu.', en: 'No plan has been made yet.' },

  consentHeading: { fi: 'Suostumuksesi', sv: 'Ditt samtycke', en: 'Your consent' },
  consent: {
    fi: 'Annoit {day} luvan käsitellä asiaasi, ja se koskee näitä: {label}. Voit perua luvan milloin tahansa.',
    sv: 'Den {day} gav du lov att behandla ditt ärende, och det gäller följande: {label}. Du kan återta det när som helst.',
    en: 'On {day} you allowed your matter to be worked on by: {label}. You may withdraw this at any time.',
  },
  consentWithoutScope: {
    fi: 'Annoit suostumuksen {day}. Siitä ei näy, keitä se koskee: kysy sitä vastuuhenkilöltäsi. Voit perua suostumuksen milloin tahansa.',
    sv: 'Du gav ditt samtycke den {day}. Det framgår inte vilka det gäller: fråga den som ansvarar för ditt ärende. Du kan återta samtycket när som helst.',
    en: 'You gave your consent on {day}. It does not show whom it covers: ask the one who answers for your matter. You may withdraw it at any time.',
  },
  consentAsked: {
    fi: 'Sinulta on pyydetty suostumusta. Voit miettiä rauhassa.',
    sv: 'Du har ombetts ge ditt samtycke. Du kan fundera i lugn och ro.',
    en: 'You have been asked for your consent. You may take your time.',
  },
  consentRefused: {
    fi: 'Et antanut suostumusta, kun sitä pyydettiin ({day}). Voit muuttaa mielesi.',
    sv: 'Du gav inte ditt samtycke när du tillfrågades ({day}). Du kan ändra dig.',
    en: 'You did not consent when you were asked ({day}). You may change your mind.',
  },
  consentWithdrawn: {
    fi: 'Peruit suostumuksesi {day}.',
    sv: 'Du återtog ditt samtycke den {day}.',
    en: 'You withdrew your consent on {day}.',
  },
  consentMissing: {
    fi: 'Suostumusta ei ole kirjattu. Ilman sitä asiaasi ei käsitellä eri toimijoiden kesken.',
    sv: 'Inget samtycke har antecknats. Utan det behandlas ditt ärende inte mellan olika aktörer.',
    en: 'No consent is recorded. Without it your matter is not worked on between different parties.',
  },

  feedbackHeading: { fi: 'Palaute', sv: 'Respons', en: 'Feedback' },
  feedback: {
    fi: 'Voit antaa palautetta missä vaiheessa tahansa. Se ei vaikuta palveluun, jota saat.',
    sv: 'Du kan ge respons i vilket skede som helst. Det påverkar inte den service du får.',
    en: 'You may give feedback at any stage. It does not affect the service you get.',
  },
} as const satisfies Record<string, Text>;
