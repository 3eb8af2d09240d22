--liquibase formatted sql

--changeset roster:0302-further-lists
-- Posts, qualifications, loans, pairs, history and budgets: one document beside the five lists, none in older periods.
ALTER TABLE planning_period ADD COLUMN further MEDIUMTEXT NULL;

--changeset roster:0302-duty-post
-- The post of a duty, none where its period has but one.
ALTER TABLE duty ADD COLUMN post VARCHAR(16) NULL;
