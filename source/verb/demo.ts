import {demoWorkbook} from '../files/demo-workbook.ts';
import type {Call, Exit} from './call.ts';
import {type CallOptions, makeCall} from './make-call.ts';
import {screenVerb} from './screen.ts';

/** `demo`: a real bureau's report, from the workbook to the submission file, in a folder that is gone afterwards. */
export async function demoVerb(call: Call, options: CallOptions): Promise<Exit> {
	const demo = demoWorkbook(call.forms);
	try {
		return await screenVerb(makeCall({...options, home: demo.home}), demo.workbook);
	} finally {
		demo.remove();
	}
}
