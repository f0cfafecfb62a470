/** `npm run fuzz -- --files N --seed S [--output FILE]`: damaged files of every format; prints the seed, so that a failure comes again. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import buildOnce from '../build-once.ts';
import { feedAll } from './feed.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    output: { type: 'string' },
  },
});
const [files, seed] = [Number(values.files), Number(values.seed)];
buildOnce();
console.log(`${files} files, seeds ${seed} to ${seed + files - 1}`);
const began = performance.now();
const fed = await feedAll(seed, files, (done) => {
  if (done % 500 === 0) console.log(`${done} of ${files}, ${Math.round((performance.now() - began) / 1000)} s`);
});
const result = {
  command: `npm run fuzz -- --files ${files} --seed ${seed}`,
  seconds: Math.round((performance.now() - began) / 1000),
  ...fed,
};
console.log(JSON.stringify(result, null, 2));
for (const { seed: again, name, what } of fed.faults)
  console.log(`${name}: ${what} Again: npm run fuzz -- --files 1 --seed ${again}`);
if (values.output !== undefined) writeFileSync(values.output, `${JSON.stringify(result, null, 2)}\n`);
if (fed.faults.length > 0 || fed.leaked > 0) process.exitCode = 1;
