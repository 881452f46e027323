import type { Locale } from '@polku/domain';
import { fstatSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Question } from '../spreadsheet/index.ts';

/** Asks a question; undefined where nobody answers any more. */
type Ask = (question: Question, refused?: string) => Promise<string | undefined>;

export interface Asking {
  readonly ask: Ask;
  readonly close: () => void;
  /** Answers come from a person who reads the questions. */
  readonly isInteractive: boolean;
}

const mostChoices = 30;

/** A pipe that another program holds open without a word answers nothing: after so long nobody waits for it any more. */
const longestSilenceMilliseconds = 3_000;

/** A question as a terminal shows it: the text, numbered choices, the default in brackets. */
function questionLines({ text, choices = [], default: proposed, kind }: Question, locale: Locale): string {
  const listed = choices.slice(0, mostChoices).map(({ label }, at) => `  ${at + 1}  ${label[locale]}`);
  const more = choices.length > mostChoices ? [`  … ${choices.length - mostChoices}`] : [];
  const several = kind === 'choices' && choices.length > 1 ? ' (1;2)' : '';
  return [`${text[locale]}${several}`, ...listed, ...more].join('\n') + (proposed === undefined ? '\n> ' : ` [${proposed}]\n> `);
}

/** Somebody, or a file, stands at the other end of standard input. */
function isPiped(): boolean {
  try {
    const status = fstatSync(0);
    return status.isFIFO() || status.isFile() || status.isSocket();
  } catch {
    return false;
  }
}

/** Asks at a terminal, or takes the lines of standard input as answers in their order; undefined where there is neither. */
export function askingAt(locale: Locale): Asking | undefined {
  const isInteractive = process.stdin.isTTY;
  if (!isInteractive && !isPiped()) return undefined;
  const lines: Interface = createInterface({
    input: process.stdin,
    output: isInteractive ? process.stderr : undefined,
    terminal: isInteractive,
  });
  // Ctrl-C ends the command as it would anywhere else.
  lines.on('SIGINT', () => {
    lines.close();
    process.kill(process.pid, 'SIGINT');
  });
  const close = (): void => lines.close();
  if (!isInteractive) {
    const answers = lines[Symbol.asyncIterator]();
    const silence = setTimeout(() => {
      lines.close();
      process.stdin.destroy();
    }, longestSilenceMilliseconds);
    const ask = async (): Promise<string | undefined> => {
      const { value } = (await answers.next()) as { value?: string };
      clearTimeout(silence);
      return value;
    };
    return { isInteractive, close, ask };
  }
  const ended = new Promise<undefined>((settle) => lines.once('close', () => settle(undefined)));
  return {
    isInteractive,
    close,
    ask: (question, refused) =>
      Promise.race([lines.question(`${refused === undefined ? '' : `${refused}\n`}${questionLines(question, locale)}`), ended]),
  };
}
