-- Views for Grafana over a PostgreSQL store of this package. No address, subject or text of a person.
--
--   psql "$STORE_URL" --set schema=outreach --set reader=grafana --file outreach-views.sql
--
-- `schema` is that of the store credential. `reader` is a role of your own (CREATE ROLE grafana LOGIN
-- PASSWORD '...'); it sees these views and nothing else of the store.

BEGIN;
SET LOCAL search_path TO :"schema";

-- What each column counts: docs/nodes/outreach-store.md, "What a figure counts". A mail belongs to the time in
-- which it left, was refused or given up; mails of the warm-up exchange are left out. Columns that a query does not
-- ask for are not worked out.
CREATE OR REPLACE VIEW outreach_attempts AS
SELECT
	to_timestamp(coalesce(sent_at, settled_at, created_at) / 1000.0) AS time,
	state,
	campaign_id AS campaign,
	step_id AS step,
	variant,
	mailbox_id AS mailbox,
	recipient_provider AS provider,
	reply_class,
	state = 'rejected' AS refused,
	state = 'rejected' AND coalesce(reply_class, '') = 'address_dead'
		OR state = 'sent' AND EXISTS (SELECT FROM replies WHERE attempt_id = attempts.id
		AND match_confidence >= 0.9 AND event_type = 'bounce' AND sub_type = 'hard') AS bounced,
	(state = 'rejected' AND coalesce(reply_class, '') = 'policy'
		OR state = 'sent' AND EXISTS (SELECT FROM replies WHERE attempt_id = attempts.id
		AND match_confidence >= 0.9 AND event_type = 'bounce' AND bounce_reason IN (
			'blocked', 'badreputation', 'spamdetected', 'authfailure', 'requireptr', 'policyviolation',
			'toomanyconn', 'speeding'
		)))
		AND NOT (state = 'sent' AND EXISTS (SELECT FROM replies WHERE attempt_id = attempts.id
		AND match_confidence >= 0.9 AND event_type = 'bounce' AND sub_type = 'hard')) AS blocked,
	state = 'sent' AND EXISTS (SELECT FROM replies WHERE attempt_id = attempts.id
		AND match_confidence >= 0.9 AND event_type = 'bounce') AS returned,
	state = 'sent' AND EXISTS (SELECT FROM replies WHERE attempt_id = attempts.id
		AND event_type = 'reply' AND coalesce(sub_type, '') <> 'unsubscribe') AS replied,
	state = 'sent' AND EXISTS (SELECT FROM replies WHERE attempt_id = attempts.id
		AND event_type = 'reply' AND sub_type = 'unsubscribe') AS unsubscribed,
	state = 'sent' AND EXISTS (SELECT FROM replies WHERE attempt_id = attempts.id
		AND match_confidence >= 0.9 AND event_type = 'complaint' AND coalesce(sub_type, '') NOT IN ('auth_failure', 'other')) AS complained
FROM attempts
WHERE NOT (campaign_id = '' AND step_id LIKE 'warmup:%');

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
	-- The last day, in the mailbox's zone, on which a mail was booked.
	coalesce(used.bucket, '') AS used_day,
	coalesce(used.booked, 0) AS used_count
FROM mailboxes
LEFT JOIN LATERAL (
	SELECT bucket, (sent + reserved)::integer AS booked
	FROM counters
	WHERE scope = 'mailbox' AND subject = mailboxes.id AND bucket LIKE '____-__-__'
	ORDER BY bucket DESC
	LIMIT 1
) AS used ON true
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
