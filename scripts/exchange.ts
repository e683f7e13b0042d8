/** The exchange without a browser: `npm run -s exchange -- --from BUNDLE.lens.json --to OUT.qdpx`. `scripts/exchange/run.ts` says what it takes. */
import { runExchange } from './exchange/run.ts';

process.exitCode = await runExchange(process.argv.slice(2), process.env, (sentence) =>
  process.stderr.write(`${sentence}\n`),
);
