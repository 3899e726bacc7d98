import fc from 'fast-check'

// Generated tests are the same ones every time: a check that is green on one machine is green on the next.
// To look further, run with another seed: FC_SEED=1 npx vitest run --project pure
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20_261_121) })
