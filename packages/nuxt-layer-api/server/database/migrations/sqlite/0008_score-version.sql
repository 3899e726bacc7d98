ALTER TABLE `generations` ADD `score_version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `generations_score_version_index` ON `generations` (`score_version`);