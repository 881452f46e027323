import { broken, file } from '../example.ts';
import type { DataRule } from './rule.ts';

export const previousOfAnotherClient: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'saman asiakkaan jakso', sv: 'en episod av samma klient', en: 'an episode of the same client' },
    hint: {
      fi: 'Tarkista previous_episode_id: se nimeää toisen asiakkaan jakson. Jätä solu tyhjäksi, jos aiempaa jaksoa ei ole.',
      sv: 'Kontrollera previous_episode_id: det anger en annan klients episod. Lämna cellen tom om det inte finns en tidigare episod.',
      en: 'Check previous_episode_id: it names an episode of another client. Leave the cell empty where there is no earlier one.',
    },
  },
  check: {
    *wholePackage({ continuations }) {
      for (const { row, mayBeOfOneClient } of continuations())
        if (!mayBeOfOneClient) yield { file: 'episodes', row, column: 'previous_episode_id' };
    },
  },
  example: {
    breaks: [
      broken(
        'e2 continues an episode of e1’s client',
        file(
          'episodes',
          'episode_id,client_id,organisation_id,team_id,referred_on,observed_until,previous_episode_id',
          'e1,00123,o1,t1,2023-01-10,2024-01-10,',
          'e2,c2,o1,t2,2023-02-01,2024-01-10,e1',
        ),
        'episodes',
        2,
        'previous_episode_id',
      ),
    ],
  },
};
