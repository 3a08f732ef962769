import {serve} from '../reading/serve.ts';
import type {LedgerTask} from './ledger-task.ts';
import {takeLedger} from './take-ledger.ts';

serve(({wish}) => takeLedger(wish as LedgerTask));
