-- 0000, 0001 and 0002 were edited after databases had been made by them. First, what those databases lack is made good.
CREATE TABLE IF NOT EXISTS "escalations" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"escalation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"referred_on" date NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"handled_on" date,
	"statement_on" date,
	"returned_on" date,
	"source_system" text COLLATE "C",
	"precision" text COLLATE "C",
	CONSTRAINT "escalations_pk" PRIMARY KEY("organisation_id","escalation_id"),
	CONSTRAINT "escalations_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "physician_visits" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"visit_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"booked_on" date NOT NULL,
	"coordinator_met_on" date,
	"visited_on" date,
	"statement_on" date,
	"source_system" text COLLATE "C",
	"precision" text COLLATE "C",
	CONSTRAINT "physician_visits_pk" PRIMARY KEY("organisation_id","visit_id"),
	CONSTRAINT "physician_visits_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id")
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "coaching" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "endings" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "escalations" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN IF NOT EXISTS "asked_on" date, ADD COLUMN IF NOT EXISTS "decision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN IF NOT EXISTS "plan_id" text COLLATE "C", ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "instruments" ADD COLUMN IF NOT EXISTS "toimia_reference" text COLLATE "C", ADD COLUMN IF NOT EXISTS "validated" boolean;
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "pathway" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "physician_visits" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN IF NOT EXISTS "closed_on" date, ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN IF NOT EXISTS "referral_source" text COLLATE "C", ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN IF NOT EXISTS "may_be_linked" boolean, ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN IF NOT EXISTS "source_system" text COLLATE "C", ADD COLUMN IF NOT EXISTS "precision" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN IF NOT EXISTS "waiting_contact_days" integer;
--> statement-breakpoint
DO $$
DECLARE
	edited record;
BEGIN
	-- Rows that were numbered, and are told apart by what they say since.
	FOR edited IN
		SELECT t.* FROM (VALUES
			('description_phases', 'phase'),
			('interfaces', 'counterpart,kind,state'),
			('practices', 'team_id,practice,from_on'),
			('requirements', 'team_id,requirement,assessed_on'),
			('staffing', 'team_id,role,from_on')
		) AS t (name, key)
		JOIN information_schema.columns c ON c.table_schema = 'public' AND c.table_name = t.name AND c.column_name = 'row_id'
	LOOP
		EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I, DROP COLUMN row_id', edited.name, edited.name || '_pk');
		EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I PRIMARY KEY (organisation_id,%s)', edited.name, edited.name || '_pk', edited.key);
	END LOOP;
	-- Rows that are numbered since.
	IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'fidelity' AND column_name = 'row_id') THEN
		ALTER TABLE fidelity DROP CONSTRAINT fidelity_pk, ADD COLUMN row_id bigint;
		UPDATE fidelity f SET row_id = n.row_id
		FROM (
			SELECT organisation_id, team_id, reviewed_on, scale, item, row_number() OVER (PARTITION BY organisation_id) AS row_id FROM fidelity
		) n
		WHERE (f.organisation_id, f.team_id, f.reviewed_on, f.scale, f.item) = (n.organisation_id, n.team_id, n.reviewed_on, n.scale, n.item);
		ALTER TABLE fidelity ADD CONSTRAINT fidelity_pk PRIMARY KEY (organisation_id, team_id, row_id);
	END IF;
	-- Measures that were planned for a plan, and are for its episode since.
	IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'planned_measures' AND column_name = 'episode_id') THEN
		ALTER TABLE planned_measures DROP CONSTRAINT planned_measures_plan_id_fk, ADD COLUMN episode_id text COLLATE "C";
		UPDATE planned_measures m SET episode_id = p.episode_id
		FROM plans p WHERE p.organisation_id = m.organisation_id AND p.plan_id = m.plan_id;
		ALTER TABLE planned_measures ALTER COLUMN episode_id SET NOT NULL,
			ADD CONSTRAINT planned_measures_episode_id_fk FOREIGN KEY (organisation_id, episode_id) REFERENCES episodes (organisation_id, episode_id);
	END IF;
END $$;
--> statement-breakpoint
-- Then, rows are kept by the package that they came with: a package is told apart by its organisations and its name.
ALTER TABLE "datasets" DROP CONSTRAINT "datasets_pkey" CASCADE, ADD COLUMN "organisation_id" text COLLATE "C", ADD COLUMN "organisations" jsonb;
--> statement-breakpoint
INSERT INTO "datasets" ("organisation_id", "dataset_id", "title", "dataset_hash", "imported_on", "row_counts", "organisations")
SELECT o."organisation_id", d."dataset_id", d."title", d."dataset_hash", d."imported_on", d."row_counts",
	(SELECT jsonb_agg(a."organisation_id" ORDER BY a."organisation_id") FROM "dataset_organisations" a WHERE a."dataset_id" = d."dataset_id")
FROM "datasets" d JOIN "dataset_organisations" o ON o."dataset_id" = d."dataset_id";
--> statement-breakpoint
DELETE FROM "datasets" WHERE "organisation_id" IS NULL;
--> statement-breakpoint
ALTER TABLE "datasets" ALTER COLUMN "organisation_id" SET NOT NULL, ALTER COLUMN "organisations" SET NOT NULL, ADD CONSTRAINT "datasets_pk" PRIMARY KEY("organisation_id","dataset_id");
--> statement-breakpoint
ALTER TABLE "activities" DROP CONSTRAINT "activities_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "canvas" DROP CONSTRAINT "canvas_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "clients" DROP CONSTRAINT "clients_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "consultations" DROP CONSTRAINT "consultations_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "description_phases" DROP CONSTRAINT "description_phases_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "directory" DROP CONSTRAINT "directory_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "feedback" DROP CONSTRAINT "feedback_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "guidance_criteria" DROP CONSTRAINT "guidance_criteria_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "instruments" DROP CONSTRAINT "instruments_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "interfaces" DROP CONSTRAINT "interfaces_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "operating_models" DROP CONSTRAINT "operating_models_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "outreach" DROP CONSTRAINT "outreach_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "package_boxes" DROP CONSTRAINT "package_boxes_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "pilots" DROP CONSTRAINT "pilots_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "places" DROP CONSTRAINT "places_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "process_versions" DROP CONSTRAINT "process_versions_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "recording_agreements" DROP CONSTRAINT "recording_agreements_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "score_bands" DROP CONSTRAINT "score_bands_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "segments" DROP CONSTRAINT "segments_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "service_cards" DROP CONSTRAINT "service_cards_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "service_tray" DROP CONSTRAINT "service_tray_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "surveys" DROP CONSTRAINT "surveys_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "teams" DROP CONSTRAINT "teams_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "term_meanings" DROP CONSTRAINT "term_meanings_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "triggers" DROP CONSTRAINT "triggers_organisation_id_fk";
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "arms" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "budget" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "canvas" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "coaching" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "costs" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "counts" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "description_phases" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "directory" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "endings" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "escalations" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "fidelity" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "final_report" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "guidance_criteria" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "instruments" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "interfaces" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "metric_statuses" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "operating_models" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "outreach" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "package_boxes" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "pathway" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "physician_visits" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "places" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "planned_measures" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "process_versions" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "recording_agreements" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "requirements" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "score_bands" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "segments" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "service_cards" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "service_tray" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "staffing" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "steering_meetings" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "surveys" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "term_meanings" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
ALTER TABLE "triggers" ADD COLUMN "dataset_id" text COLLATE "C";
--> statement-breakpoint
DO $$
DECLARE
	of_package text;
BEGIN
	FOR of_package IN
		SELECT table_name FROM information_schema.columns
		WHERE table_schema = 'public' AND column_name = 'dataset_id' AND table_name NOT IN ('datasets', 'dataset_organisations')
	LOOP
		-- Rows that no package brought have a package without a name.
		EXECUTE format('UPDATE %I r SET dataset_id = coalesce((SELECT o.dataset_id FROM dataset_organisations o WHERE o.organisation_id = r.organisation_id), %L)', of_package, '');
		EXECUTE format('ALTER TABLE %I ALTER COLUMN dataset_id SET NOT NULL', of_package);
	END LOOP;
END $$;
--> statement-breakpoint
DROP TABLE "dataset_organisations";
--> statement-breakpoint
ALTER TABLE "canvas" DROP CONSTRAINT "canvas_pk", ADD CONSTRAINT "canvas_pk" PRIMARY KEY("organisation_id","dataset_id","field");
--> statement-breakpoint
ALTER TABLE "description_phases" DROP CONSTRAINT "description_phases_pk", ADD CONSTRAINT "description_phases_pk" PRIMARY KEY("organisation_id","dataset_id","phase");
--> statement-breakpoint
ALTER TABLE "directory" DROP CONSTRAINT "directory_pk", ADD CONSTRAINT "directory_pk" PRIMARY KEY("organisation_id","dataset_id","counterpart","role");
--> statement-breakpoint
ALTER TABLE "guidance_criteria" DROP CONSTRAINT "guidance_criteria_pk", ADD CONSTRAINT "guidance_criteria_pk" PRIMARY KEY("organisation_id","dataset_id","criterion_id");
--> statement-breakpoint
ALTER TABLE "instruments" DROP CONSTRAINT "instruments_pk", ADD CONSTRAINT "instruments_pk" PRIMARY KEY("organisation_id","dataset_id","instrument_id");
--> statement-breakpoint
ALTER TABLE "interfaces" DROP CONSTRAINT "interfaces_pk", ADD CONSTRAINT "interfaces_pk" PRIMARY KEY("organisation_id","dataset_id","counterpart","kind","state");
--> statement-breakpoint
ALTER TABLE "organisations" DROP CONSTRAINT "organisations_pk", ADD CONSTRAINT "organisations_pk" PRIMARY KEY("organisation_id","dataset_id");
--> statement-breakpoint
ALTER TABLE "package_boxes" DROP CONSTRAINT "package_boxes_pk", ADD CONSTRAINT "package_boxes_pk" PRIMARY KEY("organisation_id","dataset_id","version","box");
--> statement-breakpoint
ALTER TABLE "places" DROP CONSTRAINT "places_pk", ADD CONSTRAINT "places_pk" PRIMARY KEY("organisation_id","dataset_id","row_id");
--> statement-breakpoint
ALTER TABLE "process_versions" DROP CONSTRAINT "process_versions_pk", ADD CONSTRAINT "process_versions_pk" PRIMARY KEY("organisation_id","dataset_id","version");
--> statement-breakpoint
ALTER TABLE "recording_agreements" DROP CONSTRAINT "recording_agreements_pk", ADD CONSTRAINT "recording_agreements_pk" PRIMARY KEY("organisation_id","dataset_id","what","recorded_in");
--> statement-breakpoint
ALTER TABLE "score_bands" DROP CONSTRAINT "score_bands_pk", ADD CONSTRAINT "score_bands_pk" PRIMARY KEY("organisation_id","dataset_id","from_score");
--> statement-breakpoint
ALTER TABLE "segments" DROP CONSTRAINT "segments_pk", ADD CONSTRAINT "segments_pk" PRIMARY KEY("organisation_id","dataset_id","segment_id");
--> statement-breakpoint
ALTER TABLE "service_cards" DROP CONSTRAINT "service_cards_pk", ADD CONSTRAINT "service_cards_pk" PRIMARY KEY("organisation_id","dataset_id","card","version","field","language");
--> statement-breakpoint
ALTER TABLE "service_tray" DROP CONSTRAINT "service_tray_pk", ADD CONSTRAINT "service_tray_pk" PRIMARY KEY("organisation_id","dataset_id","service");
--> statement-breakpoint
ALTER TABLE "term_meanings" DROP CONSTRAINT "term_meanings_pk", ADD CONSTRAINT "term_meanings_pk" PRIMARY KEY("organisation_id","dataset_id","term","told_on");
--> statement-breakpoint
ALTER TABLE "triggers" DROP CONSTRAINT "triggers_pk", ADD CONSTRAINT "triggers_pk" PRIMARY KEY("organisation_id","dataset_id","trigger_id");
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "canvas" ADD CONSTRAINT "canvas_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "clients" ADD CONSTRAINT "clients_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "description_phases" ADD CONSTRAINT "description_phases_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "directory" ADD CONSTRAINT "directory_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "guidance_criteria" ADD CONSTRAINT "guidance_criteria_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "interfaces" ADD CONSTRAINT "interfaces_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "operating_models" ADD CONSTRAINT "operating_models_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "package_boxes" ADD CONSTRAINT "package_boxes_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "pilots" ADD CONSTRAINT "pilots_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "process_versions" ADD CONSTRAINT "process_versions_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recording_agreements" ADD CONSTRAINT "recording_agreements_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "score_bands" ADD CONSTRAINT "score_bands_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "service_cards" ADD CONSTRAINT "service_cards_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "service_tray" ADD CONSTRAINT "service_tray_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "term_meanings" ADD CONSTRAINT "term_meanings_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "triggers" ADD CONSTRAINT "triggers_organisation_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."organisations"("organisation_id","dataset_id") ON DELETE no action ON UPDATE no action;
