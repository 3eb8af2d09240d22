--liquibase formatted sql

--changeset roster:0370-duty-absence
-- Who does not come on which days of a period. Why is not asked, so that it cannot be told.
CREATE TABLE duty_absence (
    id        BINARY(16)  NOT NULL,
    period    BINARY(16)  NOT NULL,
    person    VARCHAR(64) NOT NULL,
    first_day DATE        NOT NULL,
    last_day  DATE        NOT NULL,
    noted_by  VARCHAR(64) NOT NULL,
    noted_at  DATETIME(6) NOT NULL,
    ended_at  DATETIME(6) NULL,
    version   BIGINT      NOT NULL,
    CONSTRAINT pk_duty_absence PRIMARY KEY (id),
    CONSTRAINT fk_duty_absence_period FOREIGN KEY (period) REFERENCES planning_period (id),
    CONSTRAINT ck_duty_absence_days CHECK (first_day <= last_day),
    INDEX ix_duty_absence_period (period, id),
    INDEX ix_duty_absence_person (person)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
