import type { Text } from '../text.ts';

interface InformationSection {
  readonly heading: Text;
  readonly text: Text;
}

/**
 * A page that tells anyone what the service is: what it is for, how it goes, and how data are used, without promising too much.
 * A general text: whoever runs the service adds how to get in touch with it.
 */
export const publicInformation = {
  purpose: {
    heading: { fi: 'Mitä varten', sv: 'Vad det är till för', en: 'What it is for' },
    text: {
      fi: 'Työkyvyn tuki on työikäisille, jotka ovat vailla työtä ja haluavat töihin, mutta joiden työkyky vaikeuttaa työn saamista. Etuus tai diagnoosi ei ratkaise, kuka saa tukea.',
      sv: 'Stödet för arbetsförmågan är till för personer i arbetsför ålder som saknar arbete och vill arbeta, men som har svårt att få arbete på grund av sin arbetsförmåga. Varken förmån eller diagnos avgör vem som får stöd.',
      en: 'Work ability support is for people of working age who are without work and want to work, and whose work ability makes it hard to find work. Neither benefit nor diagnosis decides who gets support.',
    },
  },
  course: {
    heading: { fi: 'Miten se etenee', sv: 'Hur det går till', en: 'How it goes' },
    text: {
      fi: 'Tuen tarpeesta puhutaan yhdessä kanssasi. Jos haluat, asiasi käsitellään tiimissä, jossa on eri alojen ammattilaisia. Sinulle nimetään yhteyshenkilö, ja kanssasi tehdään suunnitelma. Tuki jatkuu, kunnes sitä ei enää tarvita.',
      sv: 'Behovet av stöd diskuteras tillsammans med dig. Om du vill behandlas ditt ärende i ett team med yrkespersoner från olika sektorer. Du får en kontaktperson, och en plan görs upp tillsammans med dig. Stödet fortsätter tills det inte längre behövs.',
      en: 'The need for support is talked over with you. If you wish, your matter is taken up in a team of professionals from different fields. A contact person is named for you, and a plan is made with you. Support goes on until it is no longer needed.',
    },
  },
  expectations: {
    heading: { fi: 'Mitä voi odottaa', sv: 'Vad du kan vänta dig', en: 'What to expect' },
    text: {
      fi: 'Työpaikkaa ei voida luvata. Selvittely voi kestää kuukausia, ja palvelua voi joutua odottamaan. Saat tietää, mitä seuraavaksi tapahtuu.',
      sv: 'Ett jobb kan inte utlovas. Utredningen kan ta månader, och du kan få vänta på en tjänst. Du får veta vad som händer härnäst.',
      en: 'A job cannot be promised. Finding out what helps can take months, and you may have to wait for a service. You will be told what happens next.',
    },
  },
  data: {
    heading: { fi: 'Miten tietojasi käytetään', sv: 'Hur dina uppgifter används', en: 'How your data are used' },
    text: {
      fi: 'Asiaasi käsitellään eri toimijoiden kesken vain, jos annat siihen suostumuksen. Voit perua suostumuksen milloin tahansa ja saada omat asiakirjasi. Palvelun arvioinnissa kerrotaan vain ryhmistä, ei yksittäisistä ihmisistä.',
      sv: 'Ditt ärende behandlas mellan olika aktörer bara om du ger ditt samtycke. Du kan återta samtycket när som helst och få dina egna handlingar. När servicen utvärderas berättas bara om grupper, inte om enskilda människor.',
      en: 'Your matter is handled between different parties only if you consent to it. You may withdraw consent at any time, and have your own documents. When the service is evaluated, only groups are told of, not single people.',
    },
  },
} as const satisfies Record<string, InformationSection>;
