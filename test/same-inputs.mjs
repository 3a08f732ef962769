// What tests get as fast-check: properties are tried on the same inputs in every run, so that one that holds today holds
// tomorrow. GOUJI_INPUTS, a number, tries others.
import fc from 'fast-check';

fc.configureGlobal({seed: Number(process.env.GOUJI_INPUTS ?? 2021)});

export * from 'fast-check';
export default fc;
