// Writes what the API is described by to others, docs/openapi.json, from the router. A test of the API holds the two together.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openApiText } from '../apps/api/dist/open-api/document.js';

writeFileSync(resolve(import.meta.dirname, '../docs/openapi.json'), openApiText());
