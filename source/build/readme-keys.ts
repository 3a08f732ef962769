import {readFileSync, writeFileSync} from 'node:fs';
import {keyGroups} from '../pages.ts';
import {withKeyTables} from './with-key-tables.ts';
import {withKindTables} from './with-kind-tables.ts';

const readme = new URL('../../README.md', import.meta.url);
const text = readFileSync(readme, 'utf8');
writeFileSync(readme, withKindTables(withKeyTables(text, keyGroups)));
