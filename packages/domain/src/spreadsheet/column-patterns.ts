import type { EventId } from '../catalogue/events.ts';
import type { TargetColumn } from './column-targets.ts';

interface ColumnPattern {
  readonly as: TargetColumn;
  readonly with?: { readonly event: EventId };
  /** Parts of words that the plain name holds, all of them. */
  readonly all: readonly RegExp[];
  /** And none of these. */
  readonly not?: RegExp;
}

const service = /palvelu(?!suunnitelm)|tjanst|\bservice|insats/;
const start = /\bal(k|o)|alku|aloit|paasy|borja|inled|start|began/;
const end = /paatt|paato|loppu|lopet|avslut|slut|\bend|clos/;
const day = /pvm|paiva|dat|\bdag|dag\b|day/;
const arrival = /saap|tull|vastaanot|kom\b|inkom|ankom|mottag|receiv/;

const dayOf = (event: EventId, all: readonly RegExp[], not?: RegExp): ColumnPattern => ({
  as: 'events.occurred_on',
  with: { event },
  all,
  ...(not !== undefined && { not }),
});

/**
 * Columns by parts of their names, for those that no list of names holds: Finnish and Swedish bend and join words without end. The first
 * that fits tells what a column is, and its cells have to fit it too.
 */
export const columnPatterns: readonly ColumnPattern[] = [
  {
    as: 'episodes.referral_source',
    all: [/lahettaja|lahettava|ohjaava|ohjannut|remitter|referrer|referring|mista.*(lahet|ohja)|lahetteen (lahde|tekija)/],
  },
  { as: 'events.detail', all: [end, /syy|perus|orsak|reason|cause/], not: service },
  dayOf('service_ended', [service, end], /syy|orsak|reason|paatos/),
  dayOf('service_started', [service, start]),
  dayOf('disability_pension_granted', [/elake|pension/, /myon|bevil|grant/]),
  dayOf('consent_given', [/suostum|samtyck|consent/], /perut|pyyd|pyyn|ei |refus|withdr|ater|beg|ask/),
  dayOf('health_check_done', [/terveystark|halsounders|halsogransk|health check/], /tilat|bestall|order/),
  dayOf('assessment_done', [/arvio|bedomning|assess/, /valm|tehty|klar|done|paatt|complet/], /sosi/),
  dayOf('assessment_started', [/arvio|bedomning|assess/, start]),
  dayOf('team_meeting', [/tiimi|monialai|moniammat|team|multi|\bmdt/, /tapaam|kokous|palaver|mote(t|n)?\b|traff|meet/]),
  dayOf('first_contact', [/^1|\bens|forsta|first|^yhteyden|^kontakti/, /kontak|yhteyden|tapaam|contact|mote\b|meet/]),
  dayOf(
    'plan_formed',
    [/suunnitelma|\bplan/, /suunnitelma$|tehty|laad|valmis|uppgj|gjord|klar|made|formed|agreed|ready|pvm|paiva|dat/],
    /tark|over|review/,
  ),
  { as: 'episodes.unemployed_since', all: [/tyottom|tyoton|arbetslos|unemploy/, /\bal(k|o)|alku|since|sedan|from|start|borja/] },
  dayOf(
    'employment_started',
    [/\btyo( |suhde)|\bjobb?\b|\barbetet?\b|anstallning|employment|\bwork$/, start],
    /tyoky|tyot|arvio|kokeil|toimint|formag|unempl|ability|trial/,
  ),
  dayOf('studies_started', [/opin|opisk|studi/, start]),
  {
    as: 'episodes.referred_on',
    all: [/lahet|remis|refer/, new RegExp(`${arrival.source}|${day.source}`)],
    not: /lahetet|tehty|sent|skick|vastau|palaut|kasit|handl|feedback/,
  },
  { as: 'episodes.referred_on', all: [/refer.*\b(on|date|received)|date.*refer/] },
  { as: 'episodes.referred_on', all: [/^(saapu|saapunut|ankomst|inkom)/] },
  dayOf('ended', [/^(asiak\w*|klientskap\w*|arende\w*|case)? ?(paatt|lopet|avslut|clos|ended|end date)/], /syy|perus|orsak|reason|status/),
  { as: 'clients.birth_year', all: [/synt|fod|birth|born/, /vuo|aika|pvm|\bar\b|elsear|year|date|tid/], not: /paikka|ort|place/ },
  {
    as: 'clients.client_id',
    all: [
      /^as |asia|klient|kund|client|customer|hlo|henkilo|potila|patient|person/,
      /nro|numero|nummer|number|tunnus|tunniste|id$|koodi|kod\b|code|nr$/,
    ],
    not: /maara|lkm|palvelu|puhelin|phone|telefon|vastaava|tyontek|henkilotunn|personbeteck|personnum/,
  },
  { as: 'clients.client_id', all: [/^(id|nro|nr|tunnus|numero)$/] },
  { as: 'clients.gender', all: [/^sukup|gender/] },
  {
    as: 'clients.municipality',
    all: [/kunta\b|kommun|municipal|home ?town|hemort|asuinpaik|paikkak/],
    not: /tiimi|team|kokeilu|palvelu|forsok/,
  },
  // A unit that sends is none that receives; a group of the comparison is a team where no column is one.
  {
    as: 'episodes.team_id',
    all: [/yksikko|toimipiste|\benhet|\bunit\b|verksamhetsstalle/],
    not: /lahet|ohja|remit|refer|send|hinta|pris|price/,
  },
  { as: 'episodes.team_id', all: [/^(ryhma|grupp|group|haara|arm)$/] },
  {
    as: 'episodes.team_id',
    all: [/tiimi|\bteam|tyoryhma|^alue$/],
    not: /tapaam|kokous|palaver|mote|meet|jasen|vastau|medlem|member|pvm|paiva|dat|malli|model/,
  },
];
