import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { patienceMillis } from '../../../tooling/test-settings.mjs';
import '../tokens.css';
import './preview.css';

configure({ asyncUtilTimeout: patienceMillis });

export default {
  parameters: {
    layout: 'fullscreen',
    // A finding fails the story's test.
    a11y: { test: 'error' },
  },
  globalTypes: {
    language: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'fi', title: 'suomi' },
          { value: 'sv', title: 'svenska' },
          { value: 'en', title: 'English' },
          { value: 'all', title: 'all three' },
        ],
      },
    },
  },
  // A test reads every story in every language.
  initialGlobals: { language: import.meta.env.MODE === 'test' ? 'all' : 'fi' },
} satisfies Preview;
