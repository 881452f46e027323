import { answers } from './answers.ts';

postMessage(answers());
