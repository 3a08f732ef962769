import '../text/verb-text.ts';
import {sharedPool} from '../files/reading/read-file.ts';
import {roomyReaders} from '../files/reading/roomy-readers.ts';
import {smallNursery} from '../files/reading/small-nursery.ts';
import {printable} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {type Call, type Exit, worse} from './call.ts';
import {type FailureText, failureText} from './failure-text.ts';
import {inOrder} from './in-order.ts';
import {type TargetName, targetsOf} from './targets.ts';
import {jsonLine} from './tell-file.ts';

/** What a verb makes of one target. It prints through the call it is given. */
export type Work = {
	/** What the target says for `--json`, and the exit code it asks for. */
	look: (name: string, call: Call) => Promise<{told: unknown; exit: Exit}>;
	/** What `--json` says of a target that failed. */
	failed: (name: string, failure: Pick<FailureText, 'code' | 'text'>) => unknown;
};

const start = '{"files":[';
/** So many targets would fill whatever space there is for what is young. */
const many = 20;

type Looked = {told: unknown; exit: Exit; printed: string[]; warned: string[]};

/**
Looks at targets, folders among them, and tells each as soon as those before it are told, in their order: lines, or one
JSON document `{"files":[…]}` that is written as it grows. One that fails is told in its place, and the highest exit
code wins. An interrupt ends with what is told so far, and says so.
*/
export async function eachTarget(names: readonly string[], call: Call, work: Work): Promise<Exit> {
	const stop = call.interrupted();
	const targets = targetsOf(names, call);
	if (targets.length > many) {
		smallNursery();
		roomyReaders();
	}

	const all = inOrder(targets, (target) => lookAt(target, call, work));
	let exit: Exit = 0;
	let told = 0;
	for (; told < targets.length; told++) {
		if (targets.length > 1) call.progress(`${told + 1}/${targets.length}`);
		const looked = await unlessStopped(all.next(), stop);
		if (!looked?.value) break;
		exit = worse(exit, looked.value.exit);
		await tell(looked.value, told, call);
	}

	const isWhole = told === targets.length;
	if (call.json)
		await call.write(`${told === 0 ? start : ''}${isWhole ? ']}' : '],"interrupted":true}'}\n`);
	if (isWhole) return exit;
	call.warn(say(call.language, 'line.interrupted', {told, count: targets.length}));
	await sharedPool().close();
	return 130;
}

async function lookAt({name, failure}: TargetName, call: Call, work: Work): Promise<Looked> {
	const printed: string[] = [];
	const warned: string[] = [];
	const own: Call = {
		...call,
		print: (line) => printed.push(line),
		warn: (line) => warned.push(line),
	};
	try {
		if (failure) throw failure;
		return {...(await work.look(name, own)), printed, warned};
	} catch (error) {
		const {code, text, exit, trace = []} = failureText(error, call.language);
		warned.push(text, ...trace);
		return {told: work.failed(name, {code, text}), exit, printed, warned};
	}
}

async function unlessStopped<Made>(
	making: Promise<Made>,
	stop: AbortSignal,
): Promise<Made | undefined> {
	const {promise, resolve} = Promise.withResolvers<undefined>();
	const stopped = () => resolve(undefined);
	if (stop.aborted) return undefined;
	stop.addEventListener('abort', stopped, {once: true});
	try {
		return await Promise.race([making, promise]);
	} finally {
		stop.removeEventListener('abort', stopped);
	}
}

async function tell({told, printed, warned}: Looked, index: number, call: Call): Promise<void> {
	for (const line of warned) call.warn(line);
	if (!call.json) return call.write(printed.map((line) => `${printable(line)}\n`).join(''));
	await call.write(index === 0 ? start : ',');
	await call.write(jsonLine(told));
}
