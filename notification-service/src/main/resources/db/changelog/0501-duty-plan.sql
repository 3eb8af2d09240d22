--liquibase formatted sql

--changeset notification:0501-duty-plan
-- The newest plan that a person knows of, as a hash of its duties.
CREATE TABLE duty_plan (
    period  VARCHAR(64) NOT NULL,
    person  VARCHAR(64) NOT NULL,
    version BIGINT      NOT NULL,
    hash    CHAR(64)    NOT NULL,
    CONSTRAINT pk_duty_plan PRIMARY KEY (period, person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
