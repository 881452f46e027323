/** Id of a rule that a data package must keep. */
export type RuleId = string;
