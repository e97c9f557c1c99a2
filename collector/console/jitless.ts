import * as z from 'zod/mini';

// The console's content security policy forbids making code from text; without this, zod tries and the browser reports it.
z.config({ jitless: true });
