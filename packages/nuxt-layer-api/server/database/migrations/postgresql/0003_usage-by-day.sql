ALTER TABLE "usage_logs" ADD COLUMN "day" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "usage_logs_day_index" ON "usage_logs" USING btree ("day");