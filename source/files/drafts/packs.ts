export {writeArchive} from './archive.ts';
export {takeArchive} from './unarchive.ts';
