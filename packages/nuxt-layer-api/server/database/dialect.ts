/**
 * The database this process speaks to: PostgreSQL where `DATABASE_URL` names one, else the SQLite file in the data directory.
 * Chosen once, at import, because tables are built from it.
 */
export const isPostgres = /^postgres(?:ql)?:\/\//.test(process.env.DATABASE_URL ?? '')
