--liquibase formatted sql

--changeset roster:0392-period-days
-- Periods are found by the days that they touch.
CREATE INDEX ix_planning_period_first_day ON planning_period (first_day);
