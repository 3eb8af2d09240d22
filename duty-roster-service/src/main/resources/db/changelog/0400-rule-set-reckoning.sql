--liquibase formatted sql

--changeset roster:0400-rule-set-reckoning
-- Whether a set's rules go by the campus's calendar or, as those of published instances do, by plain weeks.
ALTER TABLE rule_set ADD COLUMN reckoning VARCHAR(16) NOT NULL DEFAULT 'CALENDAR';

--changeset roster:0400-rule-set-of-instances
-- Sets that came with an instance are named after its contract, first day and period.
UPDATE rule_set SET reckoning = 'WEEKS' WHERE name REGEXP '-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}$';
