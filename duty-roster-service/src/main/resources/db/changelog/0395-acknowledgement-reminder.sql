--liquibase formatted sql

--changeset roster:0395-acknowledgement-reminder
-- When its person is reminded; null where nobody is, or was already.
ALTER TABLE roster_acknowledgement ADD COLUMN remind_at DATETIME(6) NULL;

--changeset roster:0395-acknowledgement-reminder-due
CREATE INDEX ix_roster_acknowledgement_remind ON roster_acknowledgement (state, remind_at);
