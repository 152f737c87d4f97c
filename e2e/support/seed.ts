import fc from 'fast-check';

// Properties are tried with the same texts at every run, so that a failure tells of the change under test. Another number in
// FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
