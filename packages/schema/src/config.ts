import { z } from 'zod'

// A strict Content-Security-Policy forbids `new Function`, which Zod's compiled parsers use.
z.config({ jitless: true })
