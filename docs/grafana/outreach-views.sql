-- Views for Grafana over a PostgreSQL store of this package. No address, subject or text of a person.
--
--   psql "$STORE_URL" --set schema=outreach --set reader=grafana --file outreach-views.sql
--
-- `schema` is that of the store credential. `reader` is a role of your own (CREATE ROLE grafana LOGIN
-- PASSWORD '...'); it sees these views and nothing else of the store.

BEGIN;
SET LOCAL search_path TO :"schema";

CREATE OR REPLACE VIEW outreach_attempts AS
SELECT
	to_timestamp(coalesce(sent_at, created_at) / 1000.0) AS time,
	state,
	campaign_id AS campaign,
	step_id AS step,
	variant,
	mailbox_id AS mailbox,
	recipient_provider AS provider,
	reply_class
FROM attempts;

CREATE OR REPLACE VIEW outreach_replies AS
SELECT
	to_timestamp(received_at / 1000.0) AS time,
	event_type AS event,
	coalesce(sub_type, event_type) AS class,
	campaign_id AS campaign,
	mailbox
FROM replies
WHERE superseded_by IS NULL;

CREATE OR REPLACE VIEW outreach_mailboxes AS
SELECT
	address AS mailbox,
	status,
	status_reason AS reason,
	-- 1 is faultless, 0 is 10 % bounces or worse; as Outreach Store tells it (decision 0040).
	greatest(0, 1 - (rate + 1.2816 * sqrt(rate * (1 - rate) / (mails + 1))) / 0.1) AS health,
	daily_cap,
	used_day,
	used_count
FROM mailboxes
CROSS JOIN LATERAL (
	SELECT
		greatest(0, coalesce(sum(sent + refused - blocked), 0)) AS answered,
		coalesce(sum(bounced), 0) AS bounced
	FROM mailbox_results
	WHERE mailbox_id = mailboxes.id AND day >= to_char((now() AT TIME ZONE 'UTC')::date - 30, 'YYYY-MM-DD')
) AS results
CROSS JOIN LATERAL (
	SELECT 50 + bounced + greatest(0, answered - bounced) AS mails
) AS total
CROSS JOIN LATERAL (
	SELECT (1 + bounced)::double precision / mails AS rate
) AS bounces;

CREATE OR REPLACE VIEW outreach_suppressions AS
SELECT to_timestamp(created_at / 1000.0) AS time, scope, reason
FROM suppressions;

CREATE OR REPLACE VIEW outreach_leads AS
SELECT campaign_id AS campaign, status, count(*) AS leads
FROM leads
GROUP BY campaign_id, status;

GRANT USAGE ON SCHEMA :"schema" TO :"reader";
GRANT SELECT ON
	outreach_attempts, outreach_replies, outreach_mailboxes, outreach_suppressions, outreach_leads
TO :"reader";
COMMIT;
