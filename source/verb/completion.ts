import type {Usage, UsageOption} from './usage.ts';

/** The shells that completion is made for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/**
A script that lets a shell complete verbs, options and what options can be; where a file can stand the shell completes
files by itself.
*/
export function completion(shell: Shell, usage: Usage): string {
	return {bash, zsh, fish}[shell](usage);
}

const flagsOf = (options: readonly UsageOption[]) =>
	options.flatMap(({long, short}) => (short ? [short, long] : [long]));

/** Every option that takes something, once, by its flags. */
function takers({options, verbs}: Usage): UsageOption[] {
	const all = [...options, ...verbs.flatMap((verb) => verb.options)];
	return [...new Map(all.map((option) => [option.long, option])).values()].filter(
		({value}) => value !== undefined,
	);
}

// What is no file is completed with nothing rather than with files.
const isFile = ({value = ''}: UsageOption) => /^(path|file|model)/.test(value);

/** The cases of the word before, as a shell's `case` takes them. `offer`: how words are offered; `files`: how files are. */
function casesBefore(usage: Usage, offer: (words: string) => string, files: string): string {
	return takers(usage)
		.map((option) => {
			const does = option.choices
				? offer(option.choices.join(' '))
				: isFile(option)
					? files
					: 'return';
			return `\t\t${flagsOf([option]).join('|')}) ${does} ;;`;
		})
		.join('\n');
}

function casesOfVerbs({verbs, options}: Usage): string {
	return [...verbs, {name: '*', options}]
		.map(({name, options}) => `\t\t${name}) flags='${flagsOf(options).join(' ')}' ;;`)
		.join('\n');
}

function casesOfFirst({verbs}: Usage): string {
	return verbs
		.flatMap(({name, choices}) => (choices ? `\t\t${name}) firsts='${choices.join(' ')}' ;;` : []))
		.join('\n');
}

function bash(usage: Usage): string {
	const verbs = usage.verbs.map(({name}) => name);
	return `# gouji completion bash > ~/.local/share/bash-completion/completions/gouji
_gouji() {
	local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} verb='' at=0 i flags firsts=''
	COMPREPLY=()
	for ((i = 1; i < COMP_CWORD; i++)); do
		case \${COMP_WORDS[i]} in ${verbs.join('|')}) verb=\${COMP_WORDS[i]} at=$i; break ;; esac
	done
	case $before in
${casesBefore(usage, (words) => `COMPREPLY=($(compgen -W '${words}' -- "$cur")); return`, 'compopt -o default; return')}
	esac
	case $verb in
${casesOfVerbs(usage)}
	esac
	case $verb in
${casesOfFirst(usage)}
	esac
	if [[ $cur == -* ]]; then
		COMPREPLY=($(compgen -W "$flags" -- "$cur"))
	elif [[ -z $verb ]]; then
		COMPREPLY=($(compgen -W '${verbs.join(' ')}' -- "$cur"))
		compopt -o default
	elif [[ -n $firsts && $((at + 1)) -eq $COMP_CWORD ]]; then
		COMPREPLY=($(compgen -W "$firsts" -- "$cur"))
	else
		compopt -o default
	fi
}
complete -F _gouji gouji
`;
}

function zsh(usage: Usage): string {
	const told = (name: string, about: string) => quoted(`${name.replaceAll(':', '\\:')}:${about}`);
	const verbs = usage.verbs.map(({name, about}) => `\t\t${told(name, about)}`);
	const options = [...usage.verbs, {name: '*', options: usage.options}].map(
		({name, options}) =>
			`\t\t${name}) flags=(${options
				.flatMap((option) => flagsOf([option]).map((flag) => told(flag, option.about)))
				.join(' ')}) ;;`,
	);
	return `#compdef gouji
# gouji completion zsh > a folder of $fpath, as _gouji
_gouji() {
	local verb='' firsts='' i at=0
	local -a verbs flags
	verbs=(
${verbs.join('\n')}
	)
	for ((i = 2; i < CURRENT; i++)); do
		case $words[i] in ${usage.verbs.map(({name}) => name).join('|')}) verb=$words[i]; at=$i; break ;; esac
	done
	case $words[CURRENT-1] in
${casesBefore(usage, (words) => `compadd -- ${words}; return`, '_files; return')}
	esac
	case $verb in
${options.join('\n')}
	esac
	case $verb in
${casesOfFirst(usage)}
	esac
	if [[ $PREFIX == -* ]]; then
		_describe option flags
	elif [[ -z $verb ]]; then
		_describe command verbs
		_files
	elif [[ -n $firsts && $((at + 1)) -eq $CURRENT ]]; then
		compadd -- \${=firsts}
	else
		_files
	fi
}
if [[ $funcstack[1] == _gouji ]]; then _gouji "$@"; else compdef _gouji gouji; fi
`;
}

function fish(usage: Usage): string {
	const of = (options: readonly UsageOption[], when: string) =>
		options.map((option) => {
			const {long, short, about, value, choices} = option;
			const flags = `${short ? ` -s ${short.slice(1)}` : ''} -l ${long.slice(2)}`;
			const takes = choices
				? ` -x -a ${quoted(choices.join(' '))}`
				: value
					? isFile(option)
						? ' -r -F'
						: ' -x'
					: '';
			return `complete -c gouji -n ${quoted(when)}${flags}${takes} -d ${quoted(about)}`;
		});
	const lines = usage.verbs.flatMap(({name, about, options, choices}) => [
		`complete -c gouji -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
		...(choices
			? [
					`complete -c gouji -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(choices.join(' '))}`,
				]
			: []),
		...of(options, `__fish_seen_subcommand_from ${name}`),
	]);
	return `# gouji completion fish > ~/.config/fish/completions/gouji.fish
${[...of(usage.options, '__fish_use_subcommand'), ...lines].join('\n')}
`;
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
