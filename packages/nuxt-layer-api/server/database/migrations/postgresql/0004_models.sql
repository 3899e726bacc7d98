CREATE TABLE "llm_keys" (
	"user_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"key_hint" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"question" text NOT NULL,
	"reply" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"run_key" text NOT NULL,
	"task_hash" text NOT NULL,
	"outcome" json,
	"cancelled_at" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spent_tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "llm_keys" ADD CONSTRAINT "llm_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_replies" ADD CONSTRAINT "model_replies_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_runs" ADD CONSTRAINT "model_runs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spent_tickets" ADD CONSTRAINT "spent_tickets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "llm_keys_user_provider_unique" ON "llm_keys" USING btree ("user_id","provider");--> statement-breakpoint
CREATE UNIQUE INDEX "model_replies_user_question_unique" ON "model_replies" USING btree ("user_id","question");--> statement-breakpoint
CREATE INDEX "model_replies_expires_at_index" ON "model_replies" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "model_runs_user_key_unique" ON "model_runs" USING btree ("user_id","run_key");--> statement-breakpoint
CREATE INDEX "model_runs_expires_at_index" ON "model_runs" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "spent_tickets_user_index" ON "spent_tickets" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "spent_tickets_expires_at_index" ON "spent_tickets" USING btree ("expires_at");