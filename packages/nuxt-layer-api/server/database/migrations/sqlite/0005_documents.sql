CREATE TABLE `document_designs` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`resume_id` text,
	`generation_id` text,
	`template` text NOT NULL,
	`template_version` integer NOT NULL,
	`paper` text NOT NULL,
	`choices` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`resume_id`) REFERENCES `resumes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_designs_resume_unique` ON `document_designs` (`resume_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `document_designs_generation_unique` ON `document_designs` (`generation_id`);--> statement-breakpoint
CREATE INDEX `document_designs_user_updated_at_index` ON `document_designs` (`user_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `document_exports` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`resume_id` text,
	`generation_id` text,
	`format` text NOT NULL,
	`file_name` text NOT NULL,
	`file_key` text NOT NULL,
	`size` integer NOT NULL,
	`hash` text NOT NULL,
	`content` text NOT NULL,
	`design` text NOT NULL,
	`times` integer NOT NULL,
	`created_at` text NOT NULL,
	`last_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`resume_id`) REFERENCES `resumes`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`generation_id`) REFERENCES `generations`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `document_exports_user_last_at_index` ON `document_exports` (`user_id`,`last_at`);--> statement-breakpoint
CREATE INDEX `document_exports_resume_index` ON `document_exports` (`resume_id`);--> statement-breakpoint
CREATE INDEX `document_exports_generation_index` ON `document_exports` (`generation_id`);--> statement-breakpoint
CREATE INDEX `document_exports_file_key_index` ON `document_exports` (`file_key`);