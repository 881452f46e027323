import { Option } from 'commander';

/**
 * The only policy under which a single case is told. The option is there so that a script says what it does, and so that any other is
 * refused.
 */
export const ownDataOnly = (): Option =>
  new Option('--policy <id>', 'a single case is told to the holder of the data alone').choices(['none']).default('none');
