CREATE TABLE "assessments" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"assessment_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"level" text COLLATE "C" NOT NULL,
	"topic" text COLLATE "C" NOT NULL,
	"ordered_on" date,
	"done_on" date,
	"in_real_work" boolean,
	CONSTRAINT "assessments_pk" PRIMARY KEY("organisation_id","assessment_id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"assignment_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C",
	"from_on" date NOT NULL,
	"to_on" date,
	"in_pair" boolean,
	CONSTRAINT "assignments_pk" PRIMARY KEY("organisation_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "coaching" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"coaching_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"started_on" date NOT NULL,
	"search_started_on" date,
	"job_started_on" date,
	"open_labour_market" boolean,
	"hours_per_week" numeric,
	"ended_on" date,
	CONSTRAINT "coaching_pk" PRIMARY KEY("organisation_id","coaching_id")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"consent_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"asked_on" date NOT NULL,
	"given_on" date,
	"refused_on" date,
	"withdrawn_on" date,
	"form" text COLLATE "C",
	"scope" text COLLATE "C",
	"stored_in" text COLLATE "C",
	CONSTRAINT "consents_pk" PRIMARY KEY("organisation_id","consent_id")
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"consultation_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C",
	"held_on" date NOT NULL,
	"from_role" text COLLATE "C",
	"to_role" text COLLATE "C",
	"led_to_case" boolean,
	CONSTRAINT "consultations_pk" PRIMARY KEY("organisation_id","consultation_id")
);
--> statement-breakpoint
CREATE TABLE "costs" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"category" text COLLATE "C" NOT NULL,
	"euros" numeric NOT NULL,
	"row_id" bigint NOT NULL,
	CONSTRAINT "costs_pk" PRIMARY KEY("organisation_id","team_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "description_phases" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"phase" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"owner_role" text COLLATE "C",
	"done_on" date,
	"blocked_because" text COLLATE "C",
	CONSTRAINT "description_phases_pk" PRIMARY KEY("organisation_id","phase")
);
--> statement-breakpoint
CREATE TABLE "goals" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"goal_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"set_on" date NOT NULL,
	"by_client" boolean NOT NULL,
	CONSTRAINT "goals_pk" PRIMARY KEY("organisation_id","goal_id")
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"handover_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"proposed_on" date NOT NULL,
	"accepted_on" date,
	"client_informed_on" date,
	"plan_still_valid" boolean,
	"escorted" boolean,
	"from_role" text COLLATE "C",
	"to_role" text COLLATE "C",
	CONSTRAINT "handovers_pk" PRIMARY KEY("organisation_id","handover_id")
);
--> statement-breakpoint
CREATE TABLE "interfaces" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"counterpart" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"described" boolean NOT NULL,
	"agreed_on" date,
	CONSTRAINT "interfaces_pk" PRIMARY KEY("organisation_id","counterpart","kind","state")
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"meeting_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"held_on" date NOT NULL,
	"client_present" boolean,
	"consent_on" date,
	"material_read_before" boolean,
	"roles_present" text COLLATE "C",
	CONSTRAINT "meetings_pk" PRIMARY KEY("organisation_id","meeting_id")
);
--> statement-breakpoint
CREATE TABLE "outreach" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"round_id" text COLLATE "C" NOT NULL,
	"held_on" date NOT NULL,
	"identified" integer NOT NULL,
	"contacted" integer NOT NULL,
	"reached" integer NOT NULL,
	"in_service" integer NOT NULL,
	"lawful_basis" text COLLATE "C",
	CONSTRAINT "outreach_pk" PRIMARY KEY("organisation_id","round_id")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"service" text COLLATE "C" NOT NULL,
	"municipality" text COLLATE "C" NOT NULL,
	"counted_on" date NOT NULL,
	"places" integer NOT NULL,
	"users" integer,
	"row_id" bigint NOT NULL,
	CONSTRAINT "places_pk" PRIMARY KEY("organisation_id","row_id")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"formed_on" date NOT NULL,
	"located_in" text COLLATE "C",
	"blocks" text COLLATE "C",
	"review_due_on" date,
	CONSTRAINT "plans_pk" PRIMARY KEY("organisation_id","plan_id")
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"practice" text COLLATE "C" NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "practices_pk" PRIMARY KEY("organisation_id","team_id","practice","from_on")
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"referral_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"received_on" date NOT NULL,
	"written_on" date,
	"channel" text COLLATE "C",
	"form_version" text COLLATE "C",
	"complete" boolean,
	"guidance_criterion" text COLLATE "C",
	"handled_on" date,
	"feedback_on" date,
	CONSTRAINT "referrals_pk" PRIMARY KEY("organisation_id","referral_id")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"report_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"field" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	CONSTRAINT "reports_pk" PRIMARY KEY("organisation_id","report_id")
);
--> statement-breakpoint
CREATE TABLE "requirements" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"requirement" text COLLATE "C" NOT NULL,
	"assessed_on" date NOT NULL,
	"met" boolean NOT NULL,
	"evidence" text COLLATE "C",
	CONSTRAINT "requirements_pk" PRIMARY KEY("organisation_id","team_id","requirement","assessed_on")
);
--> statement-breakpoint
CREATE TABLE "signals" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"signal_id" text COLLATE "C" NOT NULL,
	"episode_id" text COLLATE "C" NOT NULL,
	"recognised_on" date NOT NULL,
	"route" text COLLATE "C" NOT NULL,
	"trigger" text COLLATE "C",
	"instrument" text COLLATE "C",
	"role" text COLLATE "C",
	"in_services" boolean,
	CONSTRAINT "signals_pk" PRIMARY KEY("organisation_id","signal_id")
);
--> statement-breakpoint
CREATE TABLE "staffing" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"full_time_equivalents" numeric NOT NULL,
	"layer" text COLLATE "C",
	CONSTRAINT "staffing_pk" PRIMARY KEY("organisation_id","team_id","role","from_on")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"answer_id" text COLLATE "C" NOT NULL,
	"team_id" text COLLATE "C",
	"survey" text COLLATE "C" NOT NULL,
	"topic" text COLLATE "C" NOT NULL,
	"round" integer NOT NULL,
	"answered_on" date NOT NULL,
	"score" numeric NOT NULL,
	CONSTRAINT "surveys_pk" PRIMARY KEY("organisation_id","answer_id")
);
--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "involvement_level" integer;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "topic" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "role_group" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "previous_episode_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "episodes" ADD COLUMN "process_version" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "feedback" ADD COLUMN "acted_on" date;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "meets" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "can_do_health_check" boolean;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "can_assess" boolean;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "costs" ADD CONSTRAINT "costs_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "description_phases" ADD CONSTRAINT "description_phases_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "goals" ADD CONSTRAINT "goals_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interfaces" ADD CONSTRAINT "interfaces_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outreach" ADD CONSTRAINT "outreach_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_pilot_id_fk" FOREIGN KEY ("organisation_id","pilot_id") REFERENCES "public"."pilots"("organisation_id","pilot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signals" ADD CONSTRAINT "signals_episode_id_fk" FOREIGN KEY ("organisation_id","episode_id") REFERENCES "public"."episodes"("organisation_id","episode_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staffing" ADD CONSTRAINT "staffing_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_team_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "public"."teams"("organisation_id","team_id") ON DELETE no action ON UPDATE no action;