CREATE TABLE "agreements" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"pilot_organisation_id" text COLLATE "C" NOT NULL,
	"pilot_id" text COLLATE "C" NOT NULL,
	"agreed_from" date NOT NULL,
	"agreed_until" date NOT NULL,
	"agreed_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "agreements_pk" PRIMARY KEY("organisation_id","pilot_organisation_id","pilot_id")
);
--> statement-breakpoint
CREATE TABLE "callers" (
	"subject" text COLLATE "C" PRIMARY KEY NOT NULL,
	"roles" jsonb NOT NULL,
	"organisations" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "permits" (
	"organisation_id" text COLLATE "C" NOT NULL,
	"permit_id" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"purpose" text COLLATE "C" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"granted_by" text COLLATE "C" NOT NULL,
	"withdrawn_on" date,
	"withdrawn_by" text COLLATE "C",
	CONSTRAINT "permits_pk" PRIMARY KEY("organisation_id","permit_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"claims" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
