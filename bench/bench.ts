// npm run bench -- NAME [--json] [arguments of the benchmark]
//
// Measures on this machine, now. With --json the last line of the output is one JSON object.

import { BenchmarkMisuse } from './benchmark.ts';
import { BENCHMARKS } from './index.ts';

async function main([name, ...rest]: readonly string[]): Promise<number> {
  const benchmark = BENCHMARKS.find((candidate) => candidate.name === name);
  if (benchmark === undefined) {
    const list = BENCHMARKS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
    console.error(`npm run bench -- NAME [--json]\n\n${list.join('\n')}`);
    return 2;
  }
  try {
    const { lines, json } = await benchmark.run(rest.filter((arg) => arg !== '--json'));
    for (const line of lines) console.log(line);
    if (rest.includes('--json')) console.log(JSON.stringify(json));
    return 0;
  } catch (error) {
    if (!(error instanceof BenchmarkMisuse)) throw error;
    console.error(`bench ${benchmark.name}: ${error.message}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
