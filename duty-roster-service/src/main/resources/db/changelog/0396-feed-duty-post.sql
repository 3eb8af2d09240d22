--liquibase formatted sql

--changeset roster:0396-feed-duty-post
-- The post that calendars show, none where the period has but one.
ALTER TABLE feed_duty ADD COLUMN post VARCHAR(16) NULL;

--changeset roster:0396-feed-duty-post-shown
UPDATE feed_duty SET post = (
    SELECT d.post FROM duty d
    WHERE d.period = feed_duty.period AND d.person = feed_duty.person AND d.duty_date = feed_duty.day
);
