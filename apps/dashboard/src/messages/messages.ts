import { locales, type Locale, type Text } from '@polku/domain';
import { kinds } from '../kinds/index.ts';
import { accessMessages } from './access-messages.ts';
import { answerMessages } from './answer-messages.ts';
import { detailMessages } from './detail-messages.ts';
import { identityMessages } from './identity-messages.ts';
import { pageMessages } from './page-messages.ts';
import { planMessages } from './plan-messages.ts';
import { reportMessages } from './report-messages.ts';
import { stateMessages } from './state-messages.ts';

/** What each kind of result says under its heading. */
const subtitles = Object.fromEntries(Object.entries(kinds).map(([kind, { subtitle }]) => [`subtitle.${kind}`, subtitle])) as {
  readonly [K in `subtitle.${keyof typeof kinds}`]: Text;
};

/** Every text of the dashboard's own, each in all its languages (ICU message syntax). */
export const messages = {
  ...pageMessages,
  ...answerMessages,
  ...detailMessages,
  ...subtitles,
  ...reportMessages,
  ...planMessages,
  ...stateMessages,
  ...identityMessages,
  ...accessMessages,
} as const satisfies Record<string, Text>;

export type MessageId = keyof typeof messages;

/** What react-intl takes: the texts of one language by id. */
export const messagesIn = Object.fromEntries(
  locales.map((locale) => [locale, Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, text[locale]]))]),
) as Record<Locale, Record<MessageId, string>>;
