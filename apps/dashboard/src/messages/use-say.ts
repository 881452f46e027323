import { localeTags, type Locale, type Text } from '@polku/domain';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from './messages.ts';

type Values = Readonly<Record<string, string | number>>;
type RichValues = Readonly<Record<string, ReactNode | ((chunks: ReactNode[]) => ReactNode)>>;

/** @typeParam Id the messages that can be said: those of every page, unless a page brings more. */
export interface Say<Id extends string = MessageId> {
  readonly locale: Locale;
  /** A message in the reader's language. */
  (id: Id, values?: Values): string;
  /** A message with elements in it, such as the bold part of a sentence. */
  readonly rich: (id: Id, values: RichValues) => ReactNode;
  /** A text declared in the domain, in the reader's language. */
  readonly text: (text: Text) => string;
  /** A calendar day: 30.6.2023 (fi), 30 juni 2023, 30 June 2023. */
  readonly date: (isoDate: string) => string;
  /** a, b and c */
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
}

/** Speaks the reader's language; see {@link Say}. */
export function useSay<Id extends string = MessageId>(): Say<Id> {
  const intl = useIntl();
  const locale = (Object.keys(localeTags) as Locale[]).find((candidate) => localeTags[candidate] === intl.locale) ?? 'fi';
  return Object.assign((id: Id, values?: Values) => String(intl.formatMessage({ id }, values)), {
    locale,
    rich: (id: Id, values: RichValues) => intl.formatMessage({ id }, values),
    text: (text: Text) => text[locale],
    date: (isoDate: string) =>
      intl.formatDate(`${isoDate}T12:00:00Z`, {
        day: 'numeric',
        month: locale === 'fi' ? 'numeric' : 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    list: (items: readonly string[]) => intl.formatList(items, { type: 'conjunction' }),
    number: (value: number, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(localeTags[locale], options).format(value),
  });
}
