ALTER TABLE `vacancies` ADD `flags` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `vacancies` ADD `dismissed_flags` text DEFAULT '[]' NOT NULL;