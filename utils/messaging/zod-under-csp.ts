import { z } from 'zod';

// Our content security policy forbids code made from strings, which is how Zod speeds itself up. It has to know before the first schema is made.
z.config({ jitless: true });
