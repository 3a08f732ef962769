/** A safety step, and the program's text without it. */
export type Mutation = {step: string; file: string; find: string; put: string};

/** Every safety step of the drafts that something else does not make up for. */
export const mutations: Mutation[] = [
	{
		step: 'the sync of a line of the journal',
		file: 'drafts/journal.ts',
		find: 'fdatasyncSync(fd);',
		put: '',
	},
	{
		step: 'cutting off a line that was refused',
		file: 'drafts/journal.ts',
		find: 'if (fd !== undefined) ftruncateSync(fd, end);',
		put: '',
	},
	{
		step: 'cutting off what lies behind the end when the journal is opened again',
		file: 'drafts/journal.ts',
		find: 'if (size > end) ftruncateSync(opened, end);',
		put: '',
	},
	{
		step: 'giving up a descriptor whose sync failed, and what was refused with it',
		file: 'drafts/journal.ts',
		find: '				giveUp();\n				throw error;',
		put: '				throw error;',
	},
	{
		step: 'the sum of a line, in a journal without a flaw',
		file: 'drafts/journal-reading.ts',
		find: 'if (proof !== sum || ',
		put: 'if (',
	},
	{
		step: 'the sum of a line, in a damaged journal',
		file: 'drafts/journal-reading.ts',
		find: 'before !== undefined && sumOf(before, body) === sum &&',
		put: 'before !== undefined &&',
	},
	{
		step: 'writing until every byte is written',
		file: 'drafts/durable.ts',
		find: 'while (written < bytes.length)',
		put: 'if (written < bytes.length)',
	},
	{
		step: 'the sync of a new file',
		file: 'drafts/durable.ts',
		find: 'writeAll(fd, bytes, 0);\n		fsyncSync(fd);',
		put: 'writeAll(fd, bytes, 0);',
	},
	{
		step: 'the sync of a folder',
		file: 'drafts/durable.ts',
		find: "const fd = openSync(folder, 'r');\n	try {\n		fsyncSync(fd);",
		put: "const fd = openSync(folder, 'r');\n	try {",
	},
	{
		step: 'the sync of the folder above a new folder',
		file: 'home.ts',
		find: '	syncFolder(above);',
		put: '',
	},
	{
		step: 'the sync of the folder of drafts after a new one',
		file: 'drafts/draft-store.ts',
		find: 'renameSync(aside, folderOf(id));\n				syncFolder(place);',
		put: 'renameSync(aside, folderOf(id));',
	},
	{
		step: 'the checksum of the image',
		file: 'drafts/image.ts',
		find: "!isOurs || checksum !== hash('sha256', rest)",
		put: 'false',
	},
	{
		step: 'reading the image again after it was written',
		file: 'drafts/checkpoint.ts',
		find: "if (readFileSync(file, 'utf8') === text) return;",
		put: 'return;',
	},
	{
		step: 'leaving the last room on the disk to the journal',
		file: 'drafts/checkpoint.ts',
		find: 'if (bavail * bsize < needed)',
		put: 'if (needed < 0)',
	},
	{
		step: 'asking whether a folder is open before conf tries for a second',
		file: 'drafts/checkpoint.ts',
		find: '		probe(folder);\n		return;',
		put: '		return;',
	},
	{
		step: 'keeping the previous image',
		file: 'drafts/checkpoint.ts',
		find: 'renameSync(beside, previous);',
		put: 'forget(beside);',
	},
	{
		step: 'forgetting the second name when both images are one file',
		file: 'drafts/checkpoint.ts',
		find: '	forget(beside);\n}\n\nfunction verify',
		put: '}\n\nfunction verify',
	},
	{
		step: 'forgetting the snap',
		file: 'drafts/checkpoint.ts',
		find: 'delete process.env.SNAP;',
		put: '',
	},
	{
		step: 'putting a damaged image aside',
		file: 'drafts/quarantine.ts',
		find: 'renameSync(path.join(folder, name), place);',
		put: '',
	},
	{
		step: 'keeping the bytes of a damaged journal',
		file: 'drafts/quarantine.ts',
		find: 'secondName(path.join(folder, name), place);',
		put: '',
	},
	{
		step: 'asking before a save whether the lock is still held',
		file: 'drafts/open.ts',
		find: '		mustBeMine();\n		if (!journal.isThere())',
		put: '		if (!journal.isThere())',
	},
	{
		step: 'asking after a save whether the lock is still held',
		file: 'drafts/open.ts',
		find: '				try {\n					mustBeMine();',
		put: '				try {',
	},
	{
		step: 'taking back a line that came too late',
		file: 'drafts/open.ts',
		find: 'journal.takeBack();',
		put: '',
	},
	{
		step: 'a new journal after a takeover, so that the old window writes into nothing',
		file: 'drafts/mend.ts',
		find: 'if (!asFound || wasTaken)',
		put: 'if (!asFound)',
	},
	{
		step: 'standing down when a higher lock has come',
		file: 'drafts/lock.ts',
		find: 'if (highestLock(folder) === number) return',
		put: 'if (number > 0) return',
	},
	{
		step: 'sweeping what a crash left',
		file: 'drafts/mend.ts',
		find: '	sweep(folder);',
		put: '',
	},
];
