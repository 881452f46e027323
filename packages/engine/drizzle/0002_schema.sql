CREATE TABLE "canvas" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"updated_on" date,
	CONSTRAINT "canvas_pk" PRIMARY KEY("organisation_id","field")
);
--> statement-breakpoint
CREATE TABLE "directory" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"counterpart" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"channel" text COLLATE "C",
	"page" text COLLATE "C",
	"checked_on" date,
	CONSTRAINT "directory_pk" PRIMARY KEY("organisation_id","counterpart","role")
);
--> statement-breakpoint
CREATE TABLE "endings" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"agreed_on" date NOT NULL,
	"agreed_with_client" boolean,
	"continuing_party" text COLLATE "C",
	"source_system" text COLLATE "C",
	"precision" text COLLATE "C",
	CONSTRAINT "endings_pk" PRIMARY KEY("organisation_id","episode_id")
);
--> statement-breakpoint
CREATE TABLE "escalations" (
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
	CONSTRAINT "escalations_pk" PRIMARY KEY("organisation_id","escalation_id")
);
--> statement-breakpoint
CREATE TABLE "final_report" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"item" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"written_on" date,
	CONSTRAINT "final_report_pk" PRIMARY KEY("organisation_id","pilot_id","item")
);
--> statement-breakpoint
CREATE TABLE "guidance_criteria" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"criterion_id" text COLLATE "C" NOT NULL,
	"main_status" text COLLATE "C",
	"flag" text COLLATE "C",
	"agreed_on" date,
	"description" text COLLATE "C",
	CONSTRAINT "guidance_criteria_pk" PRIMARY KEY("organisation_id","criterion_id")
);
--> statement-breakpoint
CREATE TABLE "metric_statuses" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"metric" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"told_on" date,
	CONSTRAINT "metric_statuses_pk" PRIMARY KEY("organisation_id","pilot_id","metric")
);
--> statement-breakpoint
CREATE TABLE "operating_models" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"operating_model_id" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"region" text COLLATE "C",
	"status" text COLLATE "C" NOT NULL,
	"planned_for" date,
	"published_on" date,
	"link" text COLLATE "C",
	CONSTRAINT "operating_models_pk" PRIMARY KEY("organisation_id","operating_model_id")
);
--> statement-breakpoint
CREATE TABLE "package_boxes" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"box" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"level" integer,
	"in_force_from" date,
	"services" text COLLATE "C",
	"team_models" text COLLATE "C",
	"roles" text COLLATE "C",
	"states" text COLLATE "C",
	"counterparts" text COLLATE "C",
	CONSTRAINT "package_boxes_pk" PRIMARY KEY("organisation_id","version","box")
);
--> statement-breakpoint
CREATE TABLE "physician_visits" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"visit_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"booked_on" date NOT NULL,
	"coordinator_met_on" date,
	"visited_on" date,
	"statement_on" date,
	"source_system" text COLLATE "C",
	"precision" text COLLATE "C",
	CONSTRAINT "physician_visits_pk" PRIMARY KEY("organisation_id","visit_id")
);
--> statement-breakpoint
CREATE TABLE "planned_measures" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"service" text COLLATE "C" NOT NULL,
	"responsible_role" text COLLATE "C",
	"due_on" date,
	CONSTRAINT "planned_measures_pk" PRIMARY KEY("organisation_id","plan_id","service")
);
--> statement-breakpoint
CREATE TABLE "process_versions" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"version" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"approved_on" date,
	"link" text COLLATE "C",
	CONSTRAINT "process_versions_pk" PRIMARY KEY("organisation_id","version")
);
--> statement-breakpoint
CREATE TABLE "recording_agreements" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"what" text COLLATE "C" NOT NULL,
	"recorded_in" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	"agreed_on" date,
	CONSTRAINT "recording_agreements_pk" PRIMARY KEY("organisation_id","what","recorded_in")
);
--> statement-breakpoint
CREATE TABLE "score_bands" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"from_score" integer NOT NULL,
	"to_score" integer NOT NULL,
	"step" text COLLATE "C" NOT NULL,
	CONSTRAINT "score_bands_pk" PRIMARY KEY("organisation_id","from_score")
);
--> statement-breakpoint
CREATE TABLE "service_cards" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"card" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"owner_role" text COLLATE "C",
	"valid_from" date,
	CONSTRAINT "service_cards_pk" PRIMARY KEY("organisation_id","card","version","field","language")
);
--> statement-breakpoint
CREATE TABLE "service_tray" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"service" text COLLATE "C" NOT NULL,
	"on_tray" boolean NOT NULL,
	"available_from" date,
	"available_to" date,
	CONSTRAINT "service_tray_pk" PRIMARY KEY("organisation_id","service")
);
--> statement-breakpoint
CREATE TABLE "steering_meetings" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"steering_meeting_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"held_on" date NOT NULL,
	CONSTRAINT "steering_meetings_pk" PRIMARY KEY("organisation_id","steering_meeting_id")
);
--> statement-breakpoint
CREATE TABLE "term_meanings" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"term" text COLLATE "C" NOT NULL,
	"told_on" date NOT NULL,
	"meaning" text COLLATE "C" NOT NULL,
	"agreed_on" date,
	CONSTRAINT "term_meanings_pk" PRIMARY KEY("organisation_id","term","told_on")
);
--> statement-breakpoint
CREATE TABLE "triggers" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"trigger_id" text COLLATE "C" NOT NULL,
	"route" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "triggers_pk" PRIMARY KEY("organisation_id","trigger_id")
);
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "planned_on" date;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "booked_for" date;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "result" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "worker_organisation" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "unit" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "chosen_because" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "clients" ADD COLUMN "contact_language" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "coaching" ADD COLUMN "job_found_on" date;--> statement-breakpoint
ALTER TABLE "coaching" ADD COLUMN "same_coach" boolean;--> statement-breakpoint
ALTER TABLE "coaching" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "coaching" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "consents" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "consultations" ADD COLUMN "client_identified" boolean;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "body" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "steering_meeting_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "channel" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "asked_on" date;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "decision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "decided_on" date;--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "told_back_on" date;--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "plan_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "goals" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "handovers" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "instruments" ADD COLUMN "toimia_reference" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "instruments" ADD COLUMN "validated" boolean;--> statement-breakpoint
ALTER TABLE "interfaces" ADD COLUMN "text" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "booked_on" date;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "presenter_role" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "roles_invited" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "decisions" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "period_from" date;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "period_to" date;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "revision" integer;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "recorded_on" date;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "links" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pathway" ADD COLUMN "support_needed" boolean;--> statement-breakpoint
ALTER TABLE "pathway" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pathway" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "project" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "measures" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "operating_model" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "concurrent_programmes" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pilots" ADD COLUMN "owner_role" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "embedded_in" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "agreed_on" date;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "parties" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "responsible_roles" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "plans" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "referral_source" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "acknowledged_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "referrer_unit" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "readdressed_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "readdressed_to" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "author_role" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "signed_on" date;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "channel" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "unit" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "may_be_linked" boolean;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "offered_on" date;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "declined_on" date;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN "unit" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN "guided_to" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN "source_system" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "signals" ADD COLUMN "precision" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "records_in" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "consent_practice" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "consent_stored_in" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "goals" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "waiting_contact_days" integer;--> statement-breakpoint
ALTER TABLE "canvas" ADD CONSTRAINT "canvas_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory" ADD CONSTRAINT "directory_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endings" ADD CONSTRAINT "endings_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalations" ADD CONSTRAINT "escalations_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "final_report" ADD CONSTRAINT "final_report_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_criteria" ADD CONSTRAINT "guidance_criteria_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "metric_statuses" ADD CONSTRAINT "metric_statuses_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operating_models" ADD CONSTRAINT "operating_models_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "package_boxes" ADD CONSTRAINT "package_boxes_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "physician_visits" ADD CONSTRAINT "physician_visits_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_measures" ADD CONSTRAINT "planned_measures_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "process_versions" ADD CONSTRAINT "process_versions_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recording_agreements" ADD CONSTRAINT "recording_agreements_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_bands" ADD CONSTRAINT "score_bands_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_cards" ADD CONSTRAINT "service_cards_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_tray" ADD CONSTRAINT "service_tray_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "steering_meetings" ADD CONSTRAINT "steering_meetings_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_meanings" ADD CONSTRAINT "term_meanings_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triggers" ADD CONSTRAINT "triggers_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;