CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_id` text,
	`details` text NOT NULL,
	`ip` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `audit_events_created_at_index` ON `audit_events` (`created_at`);--> statement-breakpoint
CREATE INDEX `audit_events_actor_index` ON `audit_events` (`actor_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `audit_events_subject_index` ON `audit_events` (`subject_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `budget_months` (
	`month` text PRIMARY KEY NOT NULL,
	`spent` integer NOT NULL,
	`reserved` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `budget_reservations` (
	`id` text PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`user_id` text,
	`amount` integer NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`month`) REFERENCES `budget_months`(`month`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `budget_reservations_expires_at_index` ON `budget_reservations` (`expires_at`);--> statement-breakpoint
CREATE TABLE `role_quotas` (
	`role` text NOT NULL,
	`operation` text NOT NULL,
	`quota` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `role_quotas_role_operation_unique` ON `role_quotas` (`role`,`operation`);--> statement-breakpoint
CREATE TABLE `usage_counters` (
	`user_id` text NOT NULL,
	`operation` text NOT NULL,
	`day` text NOT NULL,
	`used` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `usage_counters_user_operation_day_unique` ON `usage_counters` (`user_id`,`operation`,`day`);--> statement-breakpoint
CREATE INDEX `usage_counters_day_index` ON `usage_counters` (`day`);--> statement-breakpoint
CREATE TABLE `user_quotas` (
	`user_id` text NOT NULL,
	`operation` text NOT NULL,
	`quota` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_quotas_user_operation_unique` ON `user_quotas` (`user_id`,`operation`);