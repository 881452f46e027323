export { answerMapping, answerQuestion } from './answer-mapping.ts';
export { openQuestions } from './open-questions.ts';
export { proposeMapping } from './propose-mapping.ts';
export { readTables } from './read-tables.ts';
export { mappingSchema, type ArmMapping, type ColumnMapping, type Mapping, type TableMapping } from './mapping.ts';
export type { Answers, Choice, Question } from './questions.ts';
export type { ReadTables, SheetProblem, SourceRow, SourceTable } from './source-table.ts';
