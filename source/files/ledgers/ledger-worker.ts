import {serve, unusual} from '../reading/serve.ts';
import type {LedgerTask} from './ledger-task.ts';
import {takeLedger} from './take-ledger.ts';

// Nearly every ledger is an .xlsx: the other readers are loaded only for what is none.
serve(async ({wish}) => (await takeLedger(wish as LedgerTask)) ?? unusual);
