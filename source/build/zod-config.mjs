import * as z from 'zod';

// Each schema reads a handful of files: compiling code for it first costs more than it saves.
z.config({jitless: true});

export * from 'zod';
