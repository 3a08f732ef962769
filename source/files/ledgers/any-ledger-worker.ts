import {serve} from '../reading/serve.ts';
import type {LedgerTask} from './ledger-task.ts';
import {takeAnyLedger} from './take-any-ledger.ts';

serve(({wish}) => takeAnyLedger(wish as LedgerTask));
