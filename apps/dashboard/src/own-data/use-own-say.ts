import type { MessageId } from '../messages/messages.ts';
import type { OwnMessageId } from '../messages/own-data-messages.ts';
import { useSay, type Say } from '../messages/use-say.ts';

export type OwnSay = Say<MessageId | OwnMessageId>;

/** Speaks the messages of every page and those of the reader's own data, within `OwnDataLayout`. */
export const useOwnSay = (): OwnSay => useSay<MessageId | OwnMessageId>();
