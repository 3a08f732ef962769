import type {Message, MessageKey} from '../text/say.ts';
import type {Command} from './command.ts';
import type {Late} from './late.ts';
import type {LateAsks} from './late-asks.ts';
import type {Mode} from './mode.ts';
import type {Layer, Program} from './program.ts';
import type {Outcome, Request} from './request.ts';
import type {AnyAction, Updated} from './updated.ts';

/** A handler of a table that is looked up by the type of the action: `Handlers` has proven the types by then. */
export type AnyHandler<S, A> = {
	handle(session: S, action: AnyAction, own: unknown): Updated<S, A>;
}['handle'];

/** What is made of the answer to a request of one's own. */
export type Answering<S, A> = {
	[Type in Outcome['type']]?: {
		take(
			session: S,
			outcome: Extract<Outcome, {type: Type}>,
			request: Request,
			own: Layer,
		): Updated<S, A>;
	}['take'];
};

/** One page of the program, as the kernel runs it. */
export type Room<S extends Program, A extends AnyAction> = {
	/** The name its layers carry. */
	readonly id: string;
	/** Who takes the keys while it lies on top: the first, unless `mode` says another. */
	readonly modes: Readonly<Record<string, readonly Mode[]>>;
	mode?(session: S): string;
	readonly commands: ReadonlyArray<Command<S, A>>;
	/** What it answers while it lies on top. */
	readonly handlers: Readonly<Record<string, AnyHandler<S, A>>>;
	/** What can be asked of it whatever lies on top: to be opened, to do what is its own. */
	readonly asks?: Readonly<Record<string, AnyHandler<S, A>>>;
	/** What of it is loaded when it is first opened: keys wait until it is there. */
	readonly late?: Late<unknown>;
	/** What of its asks waits for what comes late. */
	readonly asksLate?: LateAsks;
	/** What its own requests bring it. */
	answers?: Answering<S, A>;
	/** A mode in which keys that mean nothing there go on to another one, once `first` went well. */
	readonly through?: {from: string; to: string; first(time: string): A};
	/** Something is being typed into it: an answer that opens a page waits. */
	isBusy?(session: S): boolean;
	/** What would be lost by leaving the program, said. */
	leaving?(session: S): Updated<S, A> | undefined;
	/** Whether Esc ends something on it; a page over others always closes. */
	escapes?(session: S): boolean;
	/** What Enter does, where 确定 would not say it. */
	confirmName?(session: S, own: Layer): MessageKey;
	/** What is said of a key that nothing is done by; absent: nothing is. */
	unbound?(session: S, key: string): S;
	/** Its layer with the reason why what it asked for was refused. */
	refused?(own: Layer, why: Message): Layer;
};
