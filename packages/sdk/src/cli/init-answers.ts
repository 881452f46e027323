import { PolkuError, type Locale } from '@polku/domain';
import { answerQuestion, openQuestions, type Mapping, type SourceTable } from '../spreadsheet/index.ts';
import { askingAt } from './ask.ts';

/** The mapping with what a person at the terminal, or the lines of standard input, answer. Nobody there: as it was. */
export async function askOpenQuestions(
  tables: readonly SourceTable[],
  mapping: Mapping,
  today: string,
  { language, onlyRequired }: { readonly language: Locale; readonly onlyRequired: boolean },
): Promise<Mapping> {
  const isOpen = openQuestions(tables, mapping, today).some(({ required }) => required);
  // What is evident, or was told before, needs no answer where nobody watches.
  if (!isOpen && (onlyRequired || !process.stdin.isTTY)) return mapping;
  const asking = askingAt(language);
  if (asking === undefined) return mapping;
  const asked = new Set<string>();
  let told = mapping;
  try {
    for (let refused: string | undefined; ;) {
      const question = openQuestions(tables, told, today).find(({ id }) => !asked.has(id));
      if (question === undefined) return told;
      const answer = await asking.ask(question, refused);
      if (answer === undefined) return told;
      try {
        told = answerQuestion(tables, told, question, answer);
        refused = undefined;
        asked.add(question.id);
      } catch (error) {
        // At a terminal it is asked again; of a list of answers none is skipped.
        if (!(error instanceof PolkuError) || !asking.isInteractive) throw error;
        refused = error.message;
      }
    }
  } finally {
    asking.close();
  }
}
