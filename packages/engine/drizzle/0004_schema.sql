ALTER TABLE "arms" ADD COLUMN "stands_for" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "claim" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "occasion" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "startup_days" integer;--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "looks" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "decide_on" date;--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "negative_control" boolean;