CREATE TABLE "activities" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"held_on" date NOT NULL,
	"events" integer,
	"participations" integer,
	"unique_people" integer,
	CONSTRAINT "activities_pk" PRIMARY KEY("organisation_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "arms" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"arm_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"from_on" date,
	"to_on" date,
	"row_id" bigint NOT NULL,
	CONSTRAINT "arms_pk" PRIMARY KEY("organisation_id","team_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "budget" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"budgeted" numeric NOT NULL,
	"spent" numeric,
	CONSTRAINT "budget_pk" PRIMARY KEY("organisation_id","pilot_id","period_from","period_to")
);
--> statement-breakpoint
CREATE TABLE "clients" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"client_id" text COLLATE "C" NOT NULL,
	"birth_year" integer,
	"gender" text COLLATE "C",
	"municipality" text COLLATE "C",
	CONSTRAINT "clients_pk" PRIMARY KEY("organisation_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "counts" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"arm_id" text COLLATE "C",
	"metric" text COLLATE "C" NOT NULL,
	"numerator" integer NOT NULL,
	"denominator" integer,
	"period_from" date,
	"period_to" date,
	"source" text COLLATE "C" NOT NULL,
	"row_id" bigint NOT NULL,
	CONSTRAINT "counts_pk" PRIMARY KEY("organisation_id","pilot_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "dataset_organisations" (
	"organisation_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"dataset_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "datasets" (
	"dataset_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"dataset_hash" text COLLATE "C" NOT NULL,
	"imported_on" date NOT NULL,
	"row_counts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"decided_on" date NOT NULL,
	"decision" text COLLATE "C" NOT NULL,
	"view" text COLLATE "C",
	"expected_effect" text COLLATE "C",
	"review_on" date,
	"row_id" bigint NOT NULL,
	CONSTRAINT "decisions_pk" PRIMARY KEY("organisation_id","pilot_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "episodes" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"client_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"referred_on" date NOT NULL,
	"referral_source" text COLLATE "C",
	"segment" text COLLATE "C",
	"main_status" text COLLATE "C",
	"unemployed_since" date,
	"social_services_client" boolean,
	"flags" text COLLATE "C",
	"observed_from" date,
	"observed_until" date NOT NULL,
	CONSTRAINT "episodes_pk" PRIMARY KEY("organisation_id","episode_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"event" text COLLATE "C" NOT NULL,
	"occurred_on" date NOT NULL,
	"detail" text COLLATE "C",
	"row_id" bigint NOT NULL,
	CONSTRAINT "events_pk" PRIMARY KEY("organisation_id","episode_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"feedback_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C",
	"respondent" text COLLATE "C" NOT NULL,
	"given_on" date NOT NULL,
	"recommend" integer NOT NULL,
	CONSTRAINT "feedback_pk" PRIMARY KEY("organisation_id","feedback_id")
);
--> statement-breakpoint
CREATE TABLE "fidelity" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"reviewed_on" date NOT NULL,
	"scale" text COLLATE "C" NOT NULL,
	"item" text COLLATE "C" NOT NULL,
	"rating" integer NOT NULL,
	"row_id" bigint NOT NULL,
	CONSTRAINT "fidelity_pk" PRIMARY KEY("organisation_id","team_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "instruments" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"instrument_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"minimum" numeric NOT NULL,
	"maximum" numeric NOT NULL,
	"step" numeric,
	"higher_is_better" boolean NOT NULL,
	"important_change" numeric,
	"occasions" text COLLATE "C",
	CONSTRAINT "instruments_pk" PRIMARY KEY("organisation_id","instrument_id")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"planned_on" date,
	"done_on" date,
	"status" text COLLATE "C",
	"row_id" bigint NOT NULL,
	CONSTRAINT "milestones_pk" PRIMARY KEY("organisation_id","pilot_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C",
	CONSTRAINT "organisations_pk" PRIMARY KEY("organisation_id")
);
--> statement-breakpoint
CREATE TABLE "pathway" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"entered_on" date NOT NULL,
	CONSTRAINT "pathway_pk" PRIMARY KEY("organisation_id","episode_id","state","entered_on")
);
--> statement-breakpoint
CREATE TABLE "pilots" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"status" text COLLATE "C",
	"design" text COLLATE "C",
	"hypothesis" text COLLATE "C",
	CONSTRAINT "pilots_pk" PRIMARY KEY("organisation_id","pilot_id")
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"metric" text COLLATE "C" NOT NULL,
	"priority" text COLLATE "C" NOT NULL,
	"direction" text COLLATE "C",
	"margin" numeric,
	"horizon" integer,
	"adjustment" text COLLATE "C",
	"locked_on" date,
	CONSTRAINT "plan_pk" PRIMARY KEY("organisation_id","pilot_id","metric")
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"measured_on" date NOT NULL,
	"instrument" text COLLATE "C" NOT NULL,
	"score" numeric NOT NULL,
	"occasion" text COLLATE "C",
	CONSTRAINT "scores_pk" PRIMARY KEY("organisation_id","episode_id","measured_on","instrument")
);
--> statement-breakpoint
CREATE TABLE "segments" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"segment_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"position" integer,
	CONSTRAINT "segments_pk" PRIMARY KEY("organisation_id","segment_id")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"service" text COLLATE "C" NOT NULL,
	"ordered_on" date,
	"started_on" date,
	"ended_on" date,
	"row_id" bigint NOT NULL,
	CONSTRAINT "services_pk" PRIMARY KEY("organisation_id","episode_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"metric" text COLLATE "C" NOT NULL,
	"value" numeric NOT NULL,
	"by_on" date,
	"row_id" bigint NOT NULL,
	CONSTRAINT "targets_pk" PRIMARY KEY("organisation_id","pilot_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"model" text COLLATE "C" NOT NULL,
	"municipality" text COLLATE "C",
	"opened_on" date,
	"closed_on" date,
	CONSTRAINT "teams_pk" PRIMARY KEY("organisation_id","team_id")
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arms" ADD CONSTRAINT "arms_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget" ADD CONSTRAINT "budget_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counts" ADD CONSTRAINT "counts_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_organisations" ADD CONSTRAINT "dataset_organisations_dataset_id_datasets_dataset_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("dataset_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_client_id_fk" FOREIGN KEY ("organisation_id","client_id") REFERENCES "public"."clients"("organisation_id","client_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fidelity" ADD CONSTRAINT "fidelity_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pathway" ADD CONSTRAINT "pathway_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilots" ADD CONSTRAINT "pilots_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan" ADD CONSTRAINT "plan_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "episodes_by_client" ON "episodes" USING btree ("organisation_id","client_id");--> statement-breakpoint
CREATE INDEX "episodes_by_team" ON "episodes" USING btree ("organisation_id","team_id","referred_on");--> statement-breakpoint
CREATE INDEX "feedback_by_team" ON "feedback" USING btree ("organisation_id","team_id","given_on");