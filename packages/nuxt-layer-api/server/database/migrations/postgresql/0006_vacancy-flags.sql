ALTER TABLE "vacancies" ADD COLUMN "flags" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "vacancies" ADD COLUMN "dismissed_flags" json DEFAULT '[]'::json NOT NULL;