CREATE TABLE `llm_keys` (
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`key_hint` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `llm_keys_user_provider_unique` ON `llm_keys` (`user_id`,`provider`);--> statement-breakpoint
CREATE TABLE `model_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`question` text NOT NULL,
	`reply` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `model_replies_user_question_unique` ON `model_replies` (`user_id`,`question`);--> statement-breakpoint
CREATE INDEX `model_replies_expires_at_index` ON `model_replies` (`expires_at`);--> statement-breakpoint
CREATE TABLE `model_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`run_key` text NOT NULL,
	`task_hash` text NOT NULL,
	`outcome` text,
	`cancelled_at` text,
	`lease_until` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `model_runs_user_key_unique` ON `model_runs` (`user_id`,`run_key`);--> statement-breakpoint
CREATE INDEX `model_runs_expires_at_index` ON `model_runs` (`expires_at`);--> statement-breakpoint
CREATE TABLE `spent_tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `spent_tickets_user_index` ON `spent_tickets` (`user_id`);--> statement-breakpoint
CREATE INDEX `spent_tickets_expires_at_index` ON `spent_tickets` (`expires_at`);