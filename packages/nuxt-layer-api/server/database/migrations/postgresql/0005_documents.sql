CREATE TABLE "document_designs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"resume_id" uuid,
	"generation_id" uuid,
	"template" text NOT NULL,
	"template_version" integer NOT NULL,
	"paper" text NOT NULL,
	"choices" json NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"resume_id" uuid,
	"generation_id" uuid,
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"file_key" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"content" json NOT NULL,
	"design" json NOT NULL,
	"times" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_designs" ADD CONSTRAINT "document_designs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_designs" ADD CONSTRAINT "document_designs_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_designs" ADD CONSTRAINT "document_designs_generation_id_generations_id_fk" FOREIGN KEY ("generation_id") REFERENCES "public"."generations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_exports" ADD CONSTRAINT "document_exports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_exports" ADD CONSTRAINT "document_exports_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_exports" ADD CONSTRAINT "document_exports_generation_id_generations_id_fk" FOREIGN KEY ("generation_id") REFERENCES "public"."generations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_designs_resume_unique" ON "document_designs" USING btree ("resume_id");--> statement-breakpoint
CREATE UNIQUE INDEX "document_designs_generation_unique" ON "document_designs" USING btree ("generation_id");--> statement-breakpoint
CREATE INDEX "document_designs_user_updated_at_index" ON "document_designs" USING btree ("user_id","updated_at");--> statement-breakpoint
CREATE INDEX "document_exports_user_last_at_index" ON "document_exports" USING btree ("user_id","last_at");--> statement-breakpoint
CREATE INDEX "document_exports_resume_index" ON "document_exports" USING btree ("resume_id");--> statement-breakpoint
CREATE INDEX "document_exports_generation_index" ON "document_exports" USING btree ("generation_id");--> statement-breakpoint
CREATE INDEX "document_exports_file_key_index" ON "document_exports" USING btree ("file_key");