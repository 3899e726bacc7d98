DROP INDEX `vacancies_user_created_at_index`;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `search_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `vacancies_user_created_at_index` ON `vacancies` (`user_id`,`created_at`,`id`,`search_name`);