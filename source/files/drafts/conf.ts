import process from 'node:process';
import Conf from 'conf';

// conf brings handlers that end the program, also where a file may not grow: the write itself says that (EFBIG).
if (process.platform !== 'win32') process.removeAllListeners('SIGXFSZ').on('SIGXFSZ', () => {});

export {Conf};
