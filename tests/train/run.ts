/** `npm run train`: trains the small models and writes them where the rules read them. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readHeard, readTraining, trainingHash, trainQuestions } from './questions';

const stored = JSON.stringify({ hash: trainingHash(), ...trainQuestions([...readTraining(), ...readHeard()]) });
writeFileSync(new URL('../../rules/learned/questions.json', import.meta.url), `${stored}\n`);
console.log(`questions.json: ${Math.round(stored.length / 1024)} KB, ${Math.round(gzipSync(stored).length / 1024)} KB packed`);
