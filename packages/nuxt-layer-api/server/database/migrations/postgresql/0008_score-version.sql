ALTER TABLE "generations" ADD COLUMN "score_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "generations_score_version_index" ON "generations" USING btree ("score_version");