CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_id" text,
	"details" json NOT NULL,
	"ip" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget_months" (
	"month" text PRIMARY KEY NOT NULL,
	"spent" bigint NOT NULL,
	"reserved" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "budget_reservations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"month" text NOT NULL,
	"user_id" uuid,
	"amount" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "role_quotas" (
	"role" text NOT NULL,
	"operation" text NOT NULL,
	"quota" integer
);
--> statement-breakpoint
CREATE TABLE "usage_counters" (
	"user_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"day" text NOT NULL,
	"used" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_quotas" (
	"user_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"quota" integer
);
--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_reservations" ADD CONSTRAINT "budget_reservations_month_budget_months_month_fk" FOREIGN KEY ("month") REFERENCES "public"."budget_months"("month") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_reservations" ADD CONSTRAINT "budget_reservations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_counters" ADD CONSTRAINT "usage_counters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_quotas" ADD CONSTRAINT "user_quotas_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_events_created_at_index" ON "audit_events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "audit_events_actor_index" ON "audit_events" USING btree ("actor_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_events_subject_index" ON "audit_events" USING btree ("subject_id","created_at");--> statement-breakpoint
CREATE INDEX "budget_reservations_expires_at_index" ON "budget_reservations" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "role_quotas_role_operation_unique" ON "role_quotas" USING btree ("role","operation");--> statement-breakpoint
CREATE UNIQUE INDEX "usage_counters_user_operation_day_unique" ON "usage_counters" USING btree ("user_id","operation","day");--> statement-breakpoint
CREATE INDEX "usage_counters_day_index" ON "usage_counters" USING btree ("day");--> statement-breakpoint
CREATE UNIQUE INDEX "user_quotas_user_operation_unique" ON "user_quotas" USING btree ("user_id","operation");