import {readFileSync, writeFileSync} from 'node:fs';
import {keyTable} from '../command/key-table.ts';
import {withKeyTables} from './with-key-tables.ts';

const readme = new URL('../../README.md', import.meta.url);
writeFileSync(readme, withKeyTables(readFileSync(readme, 'utf8'), keyTable));
